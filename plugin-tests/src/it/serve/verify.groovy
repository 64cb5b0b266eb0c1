import static org.assertj.core.api.Assertions.assertThat

import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit

def log = new File(basedir, "build.log").getText("UTF-8")
assertThat(log).contains("borte", "→").contains("planverk.port: «80» er ugyldig. → Skriv 1024 til 65535.")
assertThat(log).doesNotContain("\tat no.planverk")

// What never ends by itself is started here, without a POM, and ended as Ctrl-C would.
def windows = System.getProperty("os.name").startsWith("Windows")
def maven = new File(System.getProperty("maven.home"), windows ? "bin/mvn.cmd" : "bin/mvn")
def command = [maven.path, "-B", "-o", "-s", new File(basedir.parentFile, "interpolated-settings.xml").path,
    "-Dmaven.repo.local=" + localRepositoryPath, "-Dplanverk.today=2026-11-23",
    "-Dplanverk.port=18080", "no.planverk:planverk-maven-plugin:@project.version@:serve"]
def builder = new ProcessBuilder(command*.toString()).directory(basedir).redirectErrorStream(true)
builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8")
def process = builder.start()
def lines = new LinkedBlockingQueue<String>()
def told = []
def reader = Thread.startDaemon { process.inputStream.eachLine("UTF-8") { lines.add(it) } }
def until = { String words ->
  for (def line = lines.poll(180, TimeUnit.SECONDS); line != null; line = lines.poll(180, TimeUnit.SECONDS)) {
    told << line
    if (line.contains(words)) return line
  }
  throw new AssertionError("«" + words + "» was never told, but " + told)
}
try {
  def address = (until("Ctrl-C") =~ /http:\/\/127\.0\.0\.1:\d+\//)[0]
  assertThat(new URL(address).getText("UTF-8")).contains("Testvik kommune", "pvf_panel")

  def plans = new File(basedir, "src/planverk/testvik.yaml")
  plans.setText(plans.getText("UTF-8").replace("Testvik kommune", "Nyvik kommune"), "UTF-8")
  until("Lest på")
  // The log comes first, so that whoever sees the new page can look there.
  def page = new URL(address).getText("UTF-8")
  for (int tries = 0; tries < 600 && !page.contains("Nyvik kommune"); tries++) {
    sleep(100)
    page = new URL(address).getText("UTF-8")
  }
  assertThat(page).contains("Nyvik kommune").doesNotContain("Testvik kommune")
} finally {
  // By its handle: the process itself would close what it still has to tell.
  process.toHandle().destroy()
}
assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue()
reader.join(10000)
if (!windows) {
  lines.drainTo(told)
  assertThat(told as List<String>).anyMatch { it.contains("Forhåndsvisningen er avsluttet") }
}

// Nothing but drawings is written, where a build would have them.
assertThat(new File(basedir, "target/site")).doesNotExist()
assertThat(basedir.list() as List<String>).doesNotContain('${project.basedir}', '${basedir}')
return true
