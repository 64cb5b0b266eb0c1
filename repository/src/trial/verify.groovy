import java.util.jar.JarFile
import static org.assertj.core.api.Assertions.assertThat

def site = new File(basedir, "target/site")
assertThat(new File(site, "index.html")).content().contains("Testvik kommune")
// Drawing is a process of its own: it too found its jars.
assertThat(new File(site, "figurer").list()).isNotEmpty()
assertThat(new File(basedir, "target/planverk-rapport/planverk-rapport.html")).exists()
assertThat(new File(basedir, "src/planverk/planverk.schema.json")).exists()
// Everything came out of the folder, and began with nothing.
def asked = new File(basedir, "build.log").readLines("UTF-8").findAll { it =~ /Download(ing|ed) from/ }
assertThat(asked).hasSizeGreaterThan(50).allMatch { it.contains("from planverk: file:") }
// What was handed out says what may be done with it.
def own = new File(localRepositoryPath, "no/planverk")
def jars = []
own.eachFileRecurse { if (it.name.endsWith(".jar")) jars << it }
assertThat(jars).hasSize(3)
jars.each { jar ->
  new JarFile(jar).withCloseable { assertThat(it.stream().map { entry -> entry.name }.toList()).contains("META-INF/LICENSE", "META-INF/NOTICE") }
}
return true
