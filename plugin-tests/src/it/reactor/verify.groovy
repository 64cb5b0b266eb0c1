import static org.assertj.core.api.Assertions.assertThat

["Fjord", "Fjell"].each {
  def page = new File(basedir, it.toLowerCase(Locale.ROOT) + "/target/site/index.html")
  assertThat(page).content().contains(it + " kommune")
}
// Maven warns of plugins that are not thread-safe; its own old site plugin is one, ours is not.
assertThat(new File(basedir, "build.log").readLines("UTF-8"))
  .noneMatch { it.startsWith("[WARNING]") && it.contains("planverk") }
// Lines of both come between each other, so each names its module.
def log = new File(basedir, "build.log").readLines("UTF-8")
["fjord", "fjell"].each { module ->
  assertThat(log).anyMatch { it.startsWith("[INFO] [" + module + "] Nettstedet ligger i ") }
  assertThat(log).anyMatch { it.startsWith("[WARNING] [" + module + "] " + module + ".yaml:") }
  assertThat(log).anyMatch { it.startsWith("::") && it.contains(" file=" + module + "/src/planverk/" + module + ".yaml,line=") }
  def report = { new File(basedir, module + "/target/planverk-rapport/" + it) }
  def json = { new groovy.json.JsonSlurper().parse(report(it), "UTF-8") }
  def run = json("planverk-rapport.sarif").runs[0]
  assertThat(run.automationDetails.id).isEqualTo("planverk/" + module + "/")
  assertThat(run.results).isNotEmpty()
  assertThat(run.results*.locations*.first()*.physicalLocation*.artifactLocation*.uri)
    .contains(module + "/src/planverk/" + module + ".yaml")
  assertThat(json("gl-code-quality-report.json")*.location*.path)
    .contains(module + "/src/planverk/" + module + ".yaml")
  assertThat(json("planverk-rapport.json").module).isEqualTo(module)
  assertThat(report("planverk-rapport.html").getText("UTF-8")).contains("<dd>" + module + "</dd>")
}
// No line of ours is without the name of its module.
assertThat(log).noneMatch { it.matches("\\[(INFO|WARNING|ERROR)] (fjord|fjell)\\.yaml:.*") }
def together = new File(basedir, "target/samlet/index.html")
assertThat(together).content().contains("Vestlandet", "Fjord kommune", "Fjell kommune")
assertThat(new File(basedir, "build.log").getText("UTF-8"))
  .contains("Leste 2 kommuner med", "borte.json:1:1: Filen finnes ikke.")
return true
