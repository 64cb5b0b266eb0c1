import static org.assertj.core.api.Assertions.assertThat

def site = new File(basedir, "target/site")
assertThat(new File(site, "index.html")).content().contains("Testvik kommune")
assertThat(new File(site, "planer/kommuneplanens-samfunnsdel.html")).exists()
// Maven's own report pages do not lie in the way.
assertThat(new File(site, "css/maven-base.css")).doesNotExist()
assertThat(new File(basedir, "build.log")).content().doesNotContain("[WARNING]")
return true
