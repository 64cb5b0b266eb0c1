import static org.assertj.core.api.Assertions.assertThat

["Fjord", "Fjell"].each {
  def page = new File(basedir, it.toLowerCase(Locale.ROOT) + "/target/site/index.html")
  assertThat(page).content().contains(it + " kommune")
}
// Maven warns of plugins that are not thread-safe; its own old site plugin is one, ours is not.
assertThat(new File(basedir, "build.log").readLines("UTF-8"))
  .noneMatch { it.startsWith("[WARNING]") && it.contains("planverk") }
def together = new File(basedir, "target/samlet/index.html")
assertThat(together).content().contains("Vestlandet", "Fjord kommune", "Fjell kommune")
assertThat(new File(basedir, "build.log").getText("UTF-8"))
  .contains("Leste 2 kommuner med", "borte.json:1:1: Filen finnes ikke.")
return true
