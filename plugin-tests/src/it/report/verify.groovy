import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, "build.log").getText("UTF-8")
def report = { folder, ending -> new File(basedir, "target/" + folder + "/planverk-rapport." + ending) }
def json = { folder -> new groovy.json.JsonSlurper().parse(report(folder, "json"), "UTF-8") }

// The check names its report last, and the report says what the log does.
assertThat(log).contains("Rapporten ligger i target" + File.separator + "planverk-rapport.")
def found = json("planverk-rapport")
assertThat(found.municipality.name).isEqualTo("Testvik kommune")
assertThat(found.findings.findAll { it.rule == "PS-01" }).hasSize(1)
assertThat(report("planverk-rapport", "html").getText("UTF-8")).contains("PS-01", "23. november 2026").doesNotContain(basedir.path)
def cases = new groovy.xml.XmlParser().parse(report("planverk-rapport", "xml"))
assertThat(cases.testsuite.testcase.find { it.@name.startsWith("PS-01 ") }.failure).hasSize(1)

// A late adoption is published all the same; with strict it is not.
assertThat(new File(basedir, "target/site/index.html")).exists()
assertThat(new File(basedir, "target/strict")).doesNotExist()

// What cannot be read is reported too.
assertThat(json("broken").summary.fileErrors).isEqualTo(1)
assertThat(json("broken").rules).isEmpty()
assertThat(report("broken", "html").getText("UTF-8")).contains("Kildemappen finnes ikke").doesNotContain(basedir.path)
assertThat(report("broken", "xml").getText("UTF-8")).contains("<error ")

// The day is the one that was given.
assertThat(json("earlier").today).isEqualTo("2024-01-01")
assertThat(log).doesNotContain("\tat no.planverk")
return true
