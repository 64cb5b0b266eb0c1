import static org.assertj.core.api.Assertions.assertThat
import no.planverk.maven.Sites

def log = new File(basedir, "build.log").readLines("UTF-8")
// What is wrong with the files; the whole sources have findings of the law besides, which have the rule's number.
def findings = log.findAll { it ==~ /\[(ERROR|WARNING)\] \S+:\d+:\d+: .*/ && !(it ==~ /.* \[[A-Z]+-\d\d]/) }
assertThat(findings).isEqualTo(new File(basedir, "expected.txt").readLines("UTF-8"))
assertThat(log.join("\n")).contains("Planverk stansa. Grunnen står over.").doesNotContain("\tat no.planverk")
// The earlier site stands as if the broken build had never run.
Sites.assertSame(new File(basedir, "target/site"), new File(basedir, "target/again"))
return true
