package no.planverk;

import static no.planverk.AttachmentFolder.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.planverk.attachment.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of attachments: one that is not there, not linked to, or not for everybody. */
class AttachmentsToldTest {

  @TempDir Path folder;
  private AttachmentFolder source;

  @BeforeEach
  void begin() throws IOException {
    source = new AttachmentFolder(folder);
  }

  @Test
  void aFileNobodyLinksToIsTold() throws IOException {
    source.write(PLAN);

    assertThat(source.lines())
        .contains(
            "WARNING vedlegg/Planprogram æøå.pdf:1:1: Ingen lenker til vedlegget, men det blir publisert og kan finnes i søket.");
  }

  @Test
  void anErrorElsewhereMakesNoFileUnlinked() throws IOException {
    source.write(PLAN + "    dokument: [vedlegg/Planprogram æøå.pdf]\n");

    assertThat(source.lines()).noneMatch(line -> line.contains("Ingen lenker"));
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
    source.write(PLAN + "    " + field + "\n");

    assertThat(source.remedies())
        .anySatisfy(line -> assertThat(line).startsWith(message).contains(remedy));
  }

  @ParameterizedTest
  @CsvSource({
    "vedlegg/scan.pdf, er bare bilder av tekst",
    "vedlegg/uten-tagger.pdf, mangler tagger",
  })
  void aPdfNotEverybodyCanReadIsAFinding(String path, String told) throws IOException {
    source.put("vedlegg/scan.pdf", Documents.scan());
    source.put("vedlegg/uten-tagger.pdf", Documents.real("untagged.pdf"));
    source.write(
        PLAN
            + "    tekst: '[a](vedlegg/scan.pdf) [b](vedlegg/uten-tagger.pdf) [c](<vedlegg/Planprogram æøå.pdf>)'\n");

    assertThat(source.lines())
        .filteredOn(line -> line.contains(told))
        .singleElement()
        .asString()
        .startsWith("WARNING " + path + ":1:1: ");
    assertThat(source.lines()).noneMatch(line -> line.contains("æøå.pdf"));
  }
}
