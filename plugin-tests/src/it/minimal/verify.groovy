import static org.assertj.core.api.Assertions.assertThat

def site = new File(basedir, "target/site")
assertThat(new File(site, "index.html")).content().contains("Testvik kommune")
assertThat(new File(site, "planer/kommuneplanens-samfunnsdel.html")).exists()
// Maven's own report pages do not lie in the way.
assertThat(new File(site, "css/maven-base.css")).doesNotExist()
// Nothing is wrong with the smallest files there are; what the law asks for beyond them has its rule's number.
assertThat(new File(basedir, "build.log").readLines("UTF-8")).noneMatch { it ==~ /\[(ERROR|WARNING)\] \S+:\d+:\d+: .*/ && !(it ==~ /.* \[[A-Z]+-\d\d]/) }
return true
