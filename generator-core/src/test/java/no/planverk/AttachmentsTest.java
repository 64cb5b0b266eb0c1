package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.planverk.attachment.Documents;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the folder {@code vedlegg}, from the author's folder to the site. */
class AttachmentsTest {

  private static final String HEAD =
      """
      kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: MÅLFORM}
      planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: STATUS}
      """;

  private static final String PLAN =
      """
      planer:
        - navn: Arealdelen
          type: arealdel
      """;

  @TempDir Path folder;

  @BeforeEach
  void drawsNothing() throws IOException {
    put("vedlegg/Planprogram æøå.pdf", Documents.real("tagged.pdf"));
  }

  @Test
  void aFileIsPublishedAsItIsAndLinkedWithKindAndSize() throws IOException {
    put("vedlegg/notat.docx", Documents.real("notat.docx"));
    write(
        """
        planer:
          - navn: Arealdelen
            type: arealdel
            dokument: vedlegg/Planprogram æøå.pdf
            lenker: [{tittel: Notatet, adresse: vedlegg/notat.docx}]
            høringer: [{frist: 2030-01-01, dokumenter: vedlegg/notat.docx}]
        """);

    BuiltSite site = built();

    assertThat(site.home().resolve("vedlegg/planprogram-aeoa.pdf"))
        .hasBinaryContent(Documents.real("tagged.pdf"));
    assertThat(links(site, "planer/arealdelen.html"))
        .contains(
            "../vedlegg/planprogram-aeoa.pdf Les plandokumentet (PDF, 13 kB)",
            "../vedlegg/notat.docx Notatet (Word-dokument, 5 kB)");
    assertThat(links(site, "planer/arealdelen.html"))
        .anySatisfy(
            link ->
                assertThat(link).startsWith("../vedlegg/notat.docx Les høringsdokumentene (Word"));
    assertThat(site.log()).noneSatisfy(line -> assertThat(line).contains("vedlegg/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Programmet](<../vedlegg/Planprogram æøå.pdf>)",
        "[Programmet](vedlegg/Planprogram%20æøå.pdf)",
        "[Programmet](../vedlegg/Planprogram%20%C3%A6%C3%B8%C3%A5.pdf)"
      })
  void aTextLinksToItTheWayAuthorsWriteAddresses(String link) throws IOException {
    write("");
    put("planer/a.md", bytes("---\nnavn: A\ntype: temaplan\n---\nLes " + link + ".\n"));

    assertThat(links(built(), "planer/a.html"))
        .contains("../vedlegg/planprogram-aeoa.pdf Programmet (PDF, 13 kB)");
  }

  @Test
  void aPlaceInTheFileIsKept() throws IOException {
    put("vedlegg/a.pdf", Documents.real("tagged.pdf"));
    write(PLAN + "    tekst: 'Se [kartet](vedlegg/a.pdf#page=3).'\n");

    assertThat(links(built(), "planer/arealdelen.html"))
        .contains("../vedlegg/a.pdf#page=3 kartet (PDF, 13 kB)");
  }

  @Test
  void namesAndKindsCanBeSearchedFor() throws IOException {
    write(
        PLAN + "    lenker: [{tittel: Vedtatt program, adresse: 'vedlegg/Planprogram æøå.pdf'}]\n");

    BuiltSite site = built();
    StringBuilder index = new StringBuilder();
    for (String file : site.files("sok/", ".js")) {
      index.append(Files.readString(site.home().resolve(file)));
    }

    assertThat(index)
        .contains("\"vedlegg/planprogram-aeoa.pdf\"", "Planprogram æøå", "Vedtatt program")
        .contains("PDF, 13");
  }

  @Test
  void aFileNobodyLinksToIsTold() throws IOException {
    write(PLAN);

    assertThat(lines())
        .contains(
            "WARNING vedlegg/Planprogram æøå.pdf:1:1: Ingen lenker til vedlegget, men det blir publisert og kan finnes i søket.");
  }

  @Test
  void anErrorElsewhereMakesNoFileUnlinked() throws IOException {
    write(PLAN + "    dokument: [vedlegg/Planprogram æøå.pdf]\n");

    assertThat(lines()).noneMatch(line -> line.contains("Ingen lenker"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dokument: vedlegg/Planprogram.pdf | ERROR planverk.yaml:6:15: Vedlegget «vedlegg/Planprogram.pdf» finnes ikke i kildemappen. | «vedlegg/Planprogram æøå.pdf»
          tekst: '[x](vedlegg/planprogram%20æøå.pdf)' | ERROR planverk.yaml:6:16: Vedlegget «vedlegg/planprogram æøå.pdf» finnes ikke i kildemappen. | «vedlegg/Planprogram æøå.pdf»
          dokument: Planprogram.pdf | ERROR planverk.yaml:6:15: «Planprogram.pdf» er verken en nettadresse eller en fil i mappen vedlegg. | vedlegg/ og filnavnet
          """)
  void aFileThatIsNotThere(String field, String message, String remedy) throws IOException {
    write(PLAN + "    " + field + "\n");

    assertThat(remedies())
        .anySatisfy(line -> assertThat(line).startsWith(message).contains(remedy));
  }

  @ParameterizedTest
  @CsvSource({
    "vedlegg/scan.pdf, er bare bilder av tekst",
    "vedlegg/uten-tagger.pdf, mangler tagger",
  })
  void aPdfNotEverybodyCanReadIsAFinding(String path, String told) throws IOException {
    put("vedlegg/scan.pdf", Documents.scan());
    put("vedlegg/uten-tagger.pdf", Documents.real("untagged.pdf"));
    write(
        PLAN
            + "    tekst: '[a](vedlegg/scan.pdf) [b](vedlegg/uten-tagger.pdf) [c](<vedlegg/Planprogram æøå.pdf>)'\n");

    assertThat(lines())
        .filteredOn(line -> line.contains(told))
        .singleElement()
        .asString()
        .startsWith("WARNING " + path + ":1:1: ");
    assertThat(lines()).noneMatch(line -> line.contains("æøå.pdf"));
  }

  @Test
  void aPictureIsAnAttachmentTooAndKeepsTheRulesOfPictures() throws IOException {
    String drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- Kari --><path d=\"M0 0\"/>MORE</svg>";
    put("vedlegg/kart.svg", bytes(drawing.replace("MORE", "")));
    write(PLAN + "    tekst: '[Kartet](vedlegg/kart.svg) [p](<vedlegg/Planprogram æøå.pdf>)'\n");

    BuiltSite site = built();

    assertThat(links(site, "planer/arealdelen.html"))
        .contains("../vedlegg/kart.svg Kartet (bilde, 1 kB)");
    assertThat(Files.readString(site.home().resolve("vedlegg/kart.svg"))).doesNotContain("Kari");

    put("vedlegg/kart.svg", bytes(drawing.replace("MORE", "<script>alert(1)</script>")));
    assertThat(lines())
        .anyMatch(line -> line.startsWith("ERROR vedlegg/kart.svg:") && line.contains("script"));
  }

  @ParameterizedTest
  @CsvSource({
    "vedlegg/a.docm, ERROR, har makroer",
    "vedlegg/a.exe, ERROR, er et program",
    "vedlegg/a.zip, ERROR, kan ikke være vedlegg",
    "vedlegg/a.pdf, ERROR, 'heter .pdf, men er ikke'",
    "a.pdf, WARNING, ligger ikke i mappen vedlegg",
    "Vedlegg2/a.docx, WARNING, ligger ikke i mappen vedlegg",
    "vedlegg/a.md, ERROR, kan ikke være vedlegg",
  })
  void oneMessageForWhatCannotBePublished(String path, String severity, String told)
      throws IOException {
    write(PLAN + "    dokument: vedlegg/Planprogram æøå.pdf\n");
    put(path, bytes("x"));

    assertThat(lines().stream().filter(line -> line.contains(path + ":")))
        .singleElement()
        .asString()
        .startsWith(severity + " " + path + ":1:1: ")
        .contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vedlegg/~$notat.docx", "vedlegg/.DS_Store", "vedlegg/Thumbs.db"})
  void whatProgramsLeaveLyingIsPassedOver(String path) throws IOException {
    write(PLAN + "    dokument: vedlegg/Planprogram æøå.pdf\n");
    put(path, bytes("x"));

    assertThat(lines()).noneMatch(line -> line.contains("vedlegg/"));
    assertThat(built().files("vedlegg/", "")).hasSize(1);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    write(PLAN + "    dokument: vedlegg/Planprogram æøå.pdf\n");
    Files.write(folder.resolve("hemmelig.pdf"), Documents.real("tagged.pdf"));
    Files.createSymbolicLink(folder.resolve("kilde/vedlegg/a.pdf"), folder.resolve("hemmelig.pdf"));

    assertThat(lines())
        .anyMatch(line -> line.startsWith("ERROR vedlegg/a.pdf:1:1: Dette er en snarvei"));
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    write(PLAN + "    dokument: vedlegg/Planprogram æøå.pdf\n");
    try (var channel =
        Files.newByteChannel(
            folder.resolve("kilde/vedlegg/stor.pdf"),
            java.nio.file.StandardOpenOption.CREATE_NEW,
            java.nio.file.StandardOpenOption.WRITE,
            java.nio.file.StandardOpenOption.SPARSE)) {
      channel.position(40L << 30).write(java.nio.ByteBuffer.wrap(new byte[1]));
    }

    assertThat(lines())
        .anyMatch(
            line ->
                line.startsWith(
                    "ERROR vedlegg/stor.pdf:1:1: Filen er på 42949672961 byte; grensen er 25000000"));
  }

  @Test
  void namesThatMeetEachOtherAndPagesOfOursAllHaveTheirPlace() throws IOException {
    put("vedlegg/Søk & svar.pdf", Documents.real("tagged.pdf"));
    put("vedlegg/søk-svar.PDF", Documents.real("untagged.pdf"));
    put("vedlegg/♥.pdf", Documents.real("tagged.pdf"));
    write(PLAN + "sider: [{tittel: Vedlegg, id: vedlegg, tekst: Her.}]\n");

    BuiltSite site = built();

    assertThat(site.files("vedlegg", "").stream().filter(path -> path.contains(".")))
        .containsExactly(
            "vedlegg.html",
            "vedlegg/planprogram-aeoa.pdf",
            "vedlegg/sok-svar-2.pdf",
            "vedlegg/sok-svar.pdf",
            "vedlegg/vedlegg.pdf");
  }

  @Test
  void namesThatDifferInCaseOnlyAreAnErrorAsElsewhere() throws IOException {
    put("vedlegg/PLANPROGRAM ÆØÅ.pdf", Documents.real("tagged.pdf"));
    write(PLAN);

    assertThat(lines())
        .anyMatch(line -> line.startsWith("ERROR vedlegg/Planprogram æøå.pdf:1:1: "));
  }

  @Test
  void theSameFilesGiveTheSameBytesAndAnUnchangedFileIsLeftAlone() throws IOException {
    write(PLAN + "    dokument: vedlegg/Planprogram æøå.pdf\n");
    Path file = built().home().resolve("vedlegg/planprogram-aeoa.pdf");
    Object before = Files.readAttributes(file, "unix:ino").get("ino");

    built();

    assertThat(Files.readAttributes(file, "unix:ino").get("ino")).isEqualTo(before);
  }

  private BuiltSite built() {
    return BuiltSite.of(folder.resolve("kilde"), folder);
  }

  private static List<String> links(BuiltSite site, String page) {
    return site.page(page).select("main a").stream().map(AttachmentsTest::link).toList();
  }

  private static String link(Element link) {
    return link.attr("href") + " " + link.text().replace('\u00a0', ' ');
  }

  private List<String> lines() {
    return remedies().stream().map(line -> line.replaceFirst(" → .*", "")).toList();
  }

  private List<String> remedies() {
    return Planverk.check(GenerateProgram.settings(folder.resolve("kilde"), folder.resolve("n")))
        .lines()
        .stream()
        .map(line -> line.severity() + " " + line.text())
        .toList();
  }

  private void write(String more) throws IOException {
    String head = HEAD.replace("MÅLFORM", "bokmål").replace("STATUS", "vedtatt");
    put("planverk.yaml", bytes(head + more));
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve("kilde").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
