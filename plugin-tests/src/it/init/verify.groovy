import static org.assertj.core.api.Assertions.assertThat

def text = { String path -> new File(basedir, path).getText("UTF-8") }
def log = text("build.log")

// A project of fifteen lines, made without one, builds a site and the report of its check.
assertThat(text("pom.xml").readLines()).hasSizeLessThanOrEqualTo(15)
assertThat(text("src/planverk/kommune.yaml")).contains('namn: "Øyer kommune"', 'kommunenummer: "3440"', "målform: nynorsk")
assertThat(text("src/planverk/planstrategi.yaml")).contains("periode: 2024-2027")
assertThat(text("target/site/index.html")).contains("Øyer kommune", 'lang="nn"')
assertThat(new File(basedir, "target/planverk-rapport/planverk-rapport.html")).exists()

// Maven's own report pages do not lie in the way, though nobody turned them off.
assertThat(new File(basedir, "target/site/css/maven-base.css")).doesNotExist()
assertThat(log).doesNotContain("maven-site-plugin")

// Nothing that was written is wrong; what the law asks for beyond it has its rule's number.
assertThat(log.readLines()).noneMatch { it ==~ /\[(ERROR|WARNING)\] \S+:\d+:\d+: .*/ && !(it ==~ /.* \[[A-Z]+-\d\d]/) }

// What is no answer is refused with how to write it, and nothing is asked of nobody.
assertThat(log).contains("kommunenummer: «9» er ugyldig. → Skriv kommunenummer med fire sifre")
return true
