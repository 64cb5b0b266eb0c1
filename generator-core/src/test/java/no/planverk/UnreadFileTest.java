package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be read is told first, and nothing false is said of others because of it. */
class UnreadFileTest {

  private static final String START =
      """
      kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
      planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
      """;

  @TempDir Path folder;

  @BeforeEach
  void start() throws IOException {
    write("planverk.yaml", START);
  }

  @Test
  void theMunicipalityIsNotMissedInAFileThatCannotBeRead() throws IOException {
    write("planverk.yaml", START.replace("\"0999\"", "\"0999") + "enheter: [{navn: Helse}]\n");
    write("planer.yaml", "planer: [{navn: A, type: temaplan, ansvarlig: helse}]\n");

    assertThat(errors()).singleElement().asString().startsWith("planverk.yaml:");
  }

  @Test
  void whatIsNamedInAFileThatCannotBeReadIsNotMissed() throws IOException {
    write("planer/1-skogplan.md", "---\nnavn: @Skog\ntype: temaplan\n---\nSe [veg](plan:borte).\n");
    write("sider/om.md", "---\ntittel: Om\n---\n[skog](plan:skogplan) og [bro](plan:bro).\n");

    assertThat(errors())
        .hasSize(2)
        .satisfiesExactly(
            yaml -> assertThat(yaml).startsWith("planer/1-skogplan.md:2:7: "),
            link -> assertThat(link).startsWith("sider/om.md:4:32: Lenken «plan:bro»"));
  }

  @Test
  void aRowWaitsForItsFileAndAFileForItsRow() throws IOException {
    write("planer.yaml", "planer: [{navn: Skogplan}]\n");
    write("planer/skogplan.md", "---\ntype: temaplan\n");
    assertThat(errors()).singleElement().asString().startsWith("planer/skogplan.md:1:1: ");

    write("planer.yaml", "planer: [{navn: \"Skogplan, type: temaplan}]\n");
    write("planer/skogplan.md", "Mer om skogen.\n");
    assertThat(errors()).singleElement().asString().startsWith("planer.yaml:1:");
  }

  @Test
  void aFileWithAnotherEndingIsNotMissed() throws IOException {
    write("planer/skogplan.markdown", "---\nnavn: Skogplan\ntype: temaplan\n---\n");
    write("sider/om.md", "---\ntittel: Om\n---\n[skog](plan:skogplan)\n");

    assertThat(errors()).singleElement().asString().startsWith("planer/skogplan.markdown:1:1: ");
  }

  @Test
  void aPictureThatIsRefusedIsToldOnce() throws IOException {
    write("sider/a.png", "ikke et bilde");
    write("sider/b.PNG", "ikke et bilde");
    write("sider/om.md", "---\ntittel: Om\n---\n![A](a.png) ![B](b.png)\n");

    assertThat(errors())
        .filteredOn(line -> !line.endsWith("]"))
        .satisfiesExactly(
            a -> assertThat(a).startsWith("sider/a.png:"),
            b -> assertThat(b).startsWith("sider/b.PNG:"));
  }

  @Test
  void nothingIsMissedByLawThatADocumentMayTell() throws IOException {
    write("planer/samfunnsdel.docx", "PK");

    assertThat(errors()).singleElement().asString().startsWith("planer/samfunnsdel.docx:1:1: ");
  }

  @Test
  void standsFirst() throws IOException {
    write("a.yaml", "planer: [{navn: A, type: temaplann}]\n");
    write("b.yaml", "enheter: [\n");

    assertThat(errors())
        .satisfiesExactly(
            unread -> assertThat(unread).startsWith("b.yaml:"),
            other -> assertThat(other).startsWith("a.yaml:"));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve("kilde").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> errors() {
    Settings settings =
        GenerateProgram.settings(
            folder.resolve("kilde"), folder.resolve("site"), folder.resolve("cache"), 1);
    return Planverk.check(settings).lines().stream()
        .map(RunLog.Line::text)
        .filter(line -> line.matches("\\S+:\\d+:\\d+: .*"))
        .toList();
  }
}
