import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, "build.log").getText("UTF-8")
["generate", "check", "cms", "schema", "help"].each { assertThat(log).contains("planverk:" + it) }
["source", "output", "cache", "report", "language", "threads", "strict", "today", "skip"].each {
  assertThat(log).contains("planverk." + it)
}
assertThat(log).contains("planverk.today: «tomorrow» er ugyldig. → Skriv datoen slik: 2026-11-23.")
assertThat(log).doesNotContain("Exception in").doesNotContain("\tat no.planverk")

def schema = new groovy.json.JsonSlurper().parse(new File(basedir, "src/planverk/planverk.schema.json"))
assertThat(schema.properties.keySet()).contains("kommune", "planstrategi", "planer")
// None of these goals writes a site.
assertThat(new File(basedir, "target/site")).doesNotExist()
// The check leaves its report where nothing else is said.
assertThat(new File(basedir, "target/planverk-rapport/planverk-rapport.html")).exists()
// A folder to edit in, and what it lacks where it cannot be made.
assertThat(new File(basedir, "target/admin")).isDirectoryContaining("glob:**index.html").isDirectoryContaining("glob:**config.json")
assertThat(log).contains("planverk.cms.repo: «plan» er ugyldig. → Skriv depotet slik: gruppe/namn.")
assertThat(log).contains("planverk.cms.app: «» er ugyldig. → Skriv id-en appen fekk då han vart registrert der filene ligg.")
return true
