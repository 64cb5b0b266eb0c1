import static org.assertj.core.api.Assertions.assertThat

["Fjord", "Fjell"].each {
  def page = new File(basedir, it.toLowerCase(Locale.ROOT) + "/target/site/index.html")
  assertThat(page).content().contains(it + " kommune")
}
assertThat(new File(basedir, "build.log")).content().doesNotContain("[WARNING]")
return true
