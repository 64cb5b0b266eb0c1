import static org.assertj.core.api.Assertions.assertThat

def text = { String path -> new File(basedir, path).getText("UTF-8") }
def log = text("build.log")

// One document and one line make a project that builds.
assertThat(text("pom.xml")).contains("<packaging>planverk</packaging>", "no.kommune.gol")
assertThat(text("src/planverk/kommune.yaml")).contains('namn: "Gol kommune"', 'kommunenummer: "3324"')
assertThat(text("src/planverk/planstrategi.yaml")).contains("periode: 2024-2027", "sak: K31/24")
assertThat(new File(basedir, "src/planverk/kapittel").list()).containsExactlyInAnyOrder(
    "1-innleiing.md", "2-planverk-og-prioritert-planarbeid.md")
assertThat(text("target/site/planer.html")).contains("Helse og omsorgsplan 2017-2026", "K 22/17")

// Nothing that was written is wrong; what the law asks for beyond it has its rule's number.
assertThat(log.readLines()).noneMatch { it ==~ /\[(ERROR|WARNING)\] \S+:\d+:\d+: .*/ && !(it ==~ /.* \[[A-Z]+-\d\d]/) }

// The second import changes nothing, in the written form of the plans that are there.
assertThat(text("target/planverk-import/import-rapport.html")).contains('lang="nn"', "Ingen planar er endra.")
assertThat(log).contains("Det ligg planar i ", "kryss: «kanskje» er ugyldig. → Skriv oppstart, vedtak eller arbeid.")

// A file that is not there is told once, with what to do, and as loud as what it stops; so is none at all.
assertThat(log).contains("Det står ikke hvilket dokument. → Skriv -Dfil=planstrategi.docx")
assertThat(log).contains("[ERROR] gol.odt: Fila finst ikkje. → Sjå etter at namnet og mappa er rett skrivne.")
return true
