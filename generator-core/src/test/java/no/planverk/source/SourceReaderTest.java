package no.planverk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.diagnostic.Severity;
import no.planverk.write.ChildJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SourceReaderTest {

  @TempDir Path temp;
  @TempDir Path outside;

  @Test
  void textsAndPicturesComeSortedByPath() throws IOException {
    put("planer/b.md", "b");
    put("kommune.yaml", "a");
    put("Å.md", "å");
    put("tema/side.ftlh", "t");
    put("tema/stil/egen.css", "c");
    put("bilder/kart.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");

    SourceTree tree = clean();

    assertThat(tree.texts())
        .extracting(SourceFile::path)
        .containsExactly(
            "kommune.yaml", "planer/b.md", "tema/side.ftlh", "tema/stil/egen.css", "Å.md");
    assertThat(tree.pictures()).containsOnlyKeys("bilder/kart.svg");
    assertThat(tree.under("tema/")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".git/config.yaml",
        ".vscode/x.md",
        ".DS_Store",
        "planer/._plan.md",
        "planer/.#plan.md",
        ".skjult.md",
        "a.md~",
        "#a.md#",
        "~$notat.md",
        "planverk.schema.json",
        "Thumbs.db"
      })
  void hiddenFilesAndDroppingsArePassedOver(String path) throws IOException {
    put("kommune.yaml", "a");
    put(path, "x");

    assertThat(clean().texts()).extracting(SourceFile::path).containsExactly("kommune.yaml");
  }

  @Test
  void filesOfOtherKindsAreMentioned() throws IOException {
    put("kommune.yaml", "a");
    put("notat.docx", "x");
    put("stil.css", "not in the theme");
    put("uten-ending", "x");

    assertThat(read().diagnostics())
        .allMatch(finding -> finding.severity() == Severity.WARNING)
        .extracting(Diagnostic::toString)
        .hasSize(3);
    assertThat(findings())
        .containsExactly(
            "notat.docx:1:1 vedlegg-utenfor {}",
            "stil.css:1:1 fil-annet-slag {}",
            "uten-ending:1:1 fil-annet-slag {}");
  }

  @ParameterizedTest
  @CsvSource({
    "kommune.yml, kommune.yaml",
    "kommune.YAML, kommune.yaml",
    "planer/a.Markdown, planer/a.md",
    "kart.JPG, kart.jpg",
    "tema/STIL.CSS, tema/STIL.css"
  })
  void nearlyRightEndingIsAnErrorThatNamesTheRightOne(String path, String right)
      throws IOException {
    put(path, "x");

    assertThat(findings()).containsExactly(path + ":1:1 fil-ending {riktig=" + right + "}");
  }

  @Test
  void missingFolder() {
    Path folder = temp.resolve("mangler");

    assertThat(SourceReader.read(folder).diagnostics())
        .containsExactly(Diagnostic.error(Place.startOf(folder.toString()), "kilde-mangler"));
  }

  @Test
  void folderThatIsAFile() throws IOException {
    put("fil", "x");

    assertThat(SourceReader.read(temp.resolve("fil")).diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("kilde-er-fil");
  }

  @Test
  void emptyFolder() throws IOException {
    put(".git/HEAD", "x");

    assertThat(read().value()).isEmpty();
    assertThat(read().diagnostics()).extracting(Diagnostic::rule).containsExactly("kilde-tom");
  }

  @Test
  void linksAreRefusedAndNotFollowed() throws IOException {
    Files.writeString(outside.resolve("hemmelig.md"), "hemmelig");
    put("kommune.yaml", "a");
    Files.createSymbolicLink(temp.resolve("fil.md"), outside.resolve("hemmelig.md"));
    Files.createSymbolicLink(temp.resolve("mappe"), outside);
    Files.createSymbolicLink(temp.resolve("runde"), temp);

    assertThat(findings())
        .containsExactly(
            "fil.md:1:1 fil-lenke {}", "mappe:1:1 fil-lenke {}", "runde:1:1 fil-lenke {}");
    assertThat(texts()).containsExactly("kommune.yaml");
  }

  @Test
  void folderItselfMayBeALink() throws IOException {
    put("ekte/kommune.yaml", "a");
    Path link = Files.createSymbolicLink(temp.resolve("lenke"), temp.resolve("ekte"));

    assertThat(SourceReader.read(link).diagnostics()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void pipeIsRefusedWithoutWaitingForIt() throws Exception {
    put("kommune.yaml", "a");
    new ProcessBuilder("mkfifo", temp.resolve("rør.md").toString()).start().waitFor();

    assertThat(findings()).containsExactly("rør.md:1:1 fil-spesiell {}");
  }

  @Test
  void largeFilesAreRefusedBeforeTheyAreRead() throws IOException {
    put("kommune.yaml", "a".repeat(SourceReader.MOST_TEXT_BYTES));
    sparse("stor.md", SourceReader.MOST_TEXT_BYTES + 1);
    sparse("stor.png", 40L << 30);

    assertThat(findings())
        .containsExactly(
            "stor.md:1:1 fil-stor {bytes=1048577, grense=1048576}",
            "stor.png:1:1 fil-stor {bytes=42949672960, grense=10000000}");
    assertThat(texts()).containsExactly("kommune.yaml");
  }

  @Test
  void namesThatDifferInCaseAreReportedOncePerFile() throws IOException {
    put("planer/a.md", "1");
    put("planer/A.md", "2");
    put("Planer/b.md", "3");

    assertThat(findings())
        .containsExactly(
            "planer/A.md:1:1 filnavn-kollisjon {andre=Planer}",
            "planer/a.md:1:1 filnavn-kollisjon {andre=Planer}");
  }

  @Test
  void namesThatDifferOnlyInNormalFormAreReported() throws IOException {
    put("\u00E5.md", "composed");
    put("a\u030A.md", "decomposed");

    assertThat(findings()).containsExactly("\u00E5.md:1:1 filnavn-dobbelt {}");
    assertThat(texts()).containsExactly("\u00E5.md");
  }

  @Test
  void decomposedNameIsGivenComposed() throws IOException {
    put("a\u030A/o\u0308.md", "decomposed");

    assertThat(clean().texts()).containsExactly(new SourceFile("å/ö.md", "decomposed"));
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u0007.md', 'a?.md:1:1 filnavn-tegn {tegn=U+0007}'",
    "'a\n[ERROR] x.md', 'a?[ERROR] x.md:1:1 filnavn-tegn {tegn=U+000A}'",
    "'a\u202Edm.md', 'a?dm.md:1:1 filnavn-tegn {tegn=U+202E}'",
    "'a\\b.md', 'a\\b.md:1:1 filnavn-tegn {tegn=\\}'",
    "'hva?.md', 'hva?.md:1:1 filnavn-tegn {tegn=?}'",
    "'con.md', 'con.md:1:1 filnavn-reservert {navn=con.md}'",
    "'mappe./a.md', 'mappe./a.md:1:1 filnavn-reservert {navn=mappe.}'",
  })
  @EnabledOnOs(OS.LINUX)
  void namesThatDoNotTravelAreRefused(String path, String finding) throws IOException {
    put("kommune.yaml", "a");
    put(path, "x");

    assertThat(findings()).containsExactly(finding);
    assertThat(texts()).containsExactly("kommune.yaml");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesTheMachineCannotReadGetTheRemedy() throws Exception {
    put("blåbær.md", "x");
    put("kommune.yaml", "a");
    Process reader =
        ChildJava.start(Map.of("LC_ALL", "C"), SourceProgram.class, temp.toRealPath().toString());

    try (BufferedReader lines = reader.inputReader(StandardCharsets.US_ASCII)) {
      assertThat(lines.lines()).containsExactly("filnavn-koding", "[kommune.yaml]");
    }
  }

  @Test
  void allFindingsComeAtOnce() throws IOException {
    put("a.yml", "x");
    put("b.md", "x\u202Ey");
    Files.write(temp.resolve("c.md"), "blåbær".getBytes(StandardCharsets.ISO_8859_1));
    put("d.png", "not a picture");

    assertThat(findings())
        .containsExactly(
            "a.yml:1:1 fil-ending {riktig=a.yaml}",
            "b.md:1:2 tekst-tegn {tegn=U+202E}",
            "c.md:1:3 tekst-koding {byte=0xE5}",
            "d.png:1:1 bilde-ukjent {}");
    assertThat(read().value().orElseThrow().texts())
        .containsExactly(new SourceFile("b.md", "x y"), new SourceFile("c.md", "blåbær"));
  }

  private SourceTree clean() {
    assertThat(read().diagnostics()).isEmpty();
    return read().value().orElseThrow();
  }

  private Checked<SourceTree> read() {
    return SourceReader.read(temp);
  }

  private List<String> texts() {
    return read().value().orElseThrow().texts().stream().map(SourceFile::path).toList();
  }

  private List<String> findings() {
    return read().diagnostics().stream()
        .map(finding -> finding.place() + " " + finding.rule() + " " + finding.facts())
        .toList();
  }

  private void put(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void sparse(String path, long size) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(temp.resolve(path).toFile(), "rw")) {
      file.setLength(size);
    }
  }
}
