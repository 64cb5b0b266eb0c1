package no.planverk;

import static no.planverk.AttachmentFolder.PLAN;
import static no.planverk.AttachmentFolder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.attachment.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the folder {@code vedlegg} that are not published. */
class AttachmentsRefusedTest {

  @TempDir Path folder;
  private AttachmentFolder source;

  @BeforeEach
  void begin() throws IOException {
    source = new AttachmentFolder(folder);
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
    source.write(PLAN + "    dokument: vedlegg/Planprogram æøå.pdf\n");
    source.put(path, bytes("x"));

    assertThat(source.lines().stream().filter(line -> line.contains(path + ":")))
        .singleElement()
        .asString()
        .startsWith(severity + " " + path + ":1:1: ")
        .contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vedlegg/~$notat.docx", "vedlegg/.DS_Store", "vedlegg/Thumbs.db"})
  void whatProgramsLeaveLyingIsPassedOver(String path) throws IOException {
    source.write(PLAN + "    dokument: vedlegg/Planprogram æøå.pdf\n");
    source.put(path, bytes("x"));

    assertThat(source.lines()).noneMatch(line -> line.contains("vedlegg/"));
    assertThat(source.built().files("vedlegg/", "")).hasSize(1);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    source.write(PLAN + "    dokument: vedlegg/Planprogram æøå.pdf\n");
    Files.write(folder.resolve("hemmelig.pdf"), Documents.real("tagged.pdf"));
    Files.createSymbolicLink(folder.resolve("kilde/vedlegg/a.pdf"), folder.resolve("hemmelig.pdf"));

    assertThat(source.lines())
        .anyMatch(line -> line.startsWith("ERROR vedlegg/a.pdf:1:1: Dette er en snarvei"));
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    source.write(PLAN + "    dokument: vedlegg/Planprogram æøå.pdf\n");
    try (var channel =
        Files.newByteChannel(
            folder.resolve("kilde/vedlegg/stor.pdf"),
            java.nio.file.StandardOpenOption.CREATE_NEW,
            java.nio.file.StandardOpenOption.WRITE,
            java.nio.file.StandardOpenOption.SPARSE)) {
      channel.position(40L << 30).write(java.nio.ByteBuffer.wrap(new byte[1]));
    }

    assertThat(source.lines())
        .anyMatch(
            line ->
                line.startsWith(
                    "ERROR vedlegg/stor.pdf:1:1: Filen er på 42949672961 byte; grensen er 25000000"));
  }

  @Test
  void namesThatDifferInCaseOnlyAreAnErrorAsElsewhere() throws IOException {
    source.put("vedlegg/PLANPROGRAM ÆØÅ.pdf", Documents.real("tagged.pdf"));
    source.write(PLAN);

    assertThat(source.lines())
        .anyMatch(line -> line.startsWith("ERROR vedlegg/Planprogram æøå.pdf:1:1: "));
  }
}
