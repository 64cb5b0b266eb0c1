package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import no.planverk.text.Language;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be read gives one message with what to do, and nothing is written. */
class HostileDocumentsTest {

  @TempDir Path folder;

  private void isRefused(Path file, String why) throws IOException {
    Imported imported = Imported.of(folder, Language.NB, file);

    assertThat(imported.result().failed()).isTrue();
    assertThat(imported.said()).singleElement().asString().contains(why, " → ").doesNotContain("{");
    assertThat(imported.plans()).doesNotExist();
    String nynorsk = Imported.of(folder, Language.NN, file).said().get(0);
    assertThat(nynorsk).contains(" → ").isNotEqualTo(imported.said().get(0));
  }

  private void isRefused(String name, byte[] bytes, String why) throws IOException {
    isRefused(Files.write(folder.resolve(name), bytes), why);
  }

  private byte[] gol(String name) throws IOException {
    return Files.readAllBytes(Documents.file(name, folder));
  }

  @Test
  void missingEmptyAndCutOff() throws IOException {
    isRefused(folder.resolve("nei.docx"), "finnes ikke");
    isRefused("tom.docx", new byte[0], "Det står ingenting i filen");
    isRefused("tom.csv", " \n;;\n".getBytes(StandardCharsets.UTF_8), "Det står ingenting");
    isRefused("kuttet.docx", Arrays.copyOf(gol("gol.docx"), 4000), "ødelagt");
    isRefused("kuttet.ods", Arrays.copyOf(gol("gol.ods"), 4000), "ødelagt");
  }

  @Test
  void renamed() throws IOException {
    isRefused("gol2.docx", gol("gol.xlsx"), "en .xlsx-fil");
    isRefused("gol2.odt", gol("gol.ods"), "en .ods-fil");
    isRefused("gol2.xlsx", gol("gol.csv"), "en .csv-fil");
    isRefused("gol.docx", "%PDF-1.7\n%".getBytes(StandardCharsets.UTF_8), "en PDF");
    isRefused("a.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "verken .docx");
    isRefused("a.xlsx", "<html><table>".getBytes(StandardCharsets.UTF_8), "verken .docx");
  }

  @Test
  void oldAndLocked() throws IOException, GeneralSecurityException {
    Path old = folder.resolve("a.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(old)) {
      book.createSheet("a");
      book.write(out);
    }
    isRefused(old, "gamle formatet");

    Path locked = folder.resolve("a.docx");
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(locked)) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
      Encryptor encryptor = info.getEncryptor();
      encryptor.confirmPassword("hemmelig");
      try (OutputStream inside = encryptor.getDataStream(files)) {
        inside.write(gol("gol.docx"));
      }
      files.writeFilesystem(out);
    }
    isRefused(locked, "låst med passord");
  }

  @Test
  void macros() throws IOException {
    isRefused(
        Parts.word(Parts.p("a")).put("word/vbaProject.bin", "x").in(folder.resolve("m.docx")),
        "makroer");
  }

  @Test
  void scanned() throws IOException {
    isRefused(
        Parts.word("<w:p><w:r><w:drawing><a:blip r:embed=\"r5\"/></w:drawing></w:r></w:p>")
            .put("word/media/image1.png", new byte[] {1})
            .related("r5", "image", "media/image1.png", false)
            .in(folder.resolve("s.docx")),
        "skannet");
  }

  @Test
  void largerThanItLooks() throws IOException {
    String much = " ".repeat(60_000_000);
    isRefused(Parts.word(Parts.p(much)).in(folder.resolve("b.docx")), "pakker seg ut");
    isRefused(Parts.word("<w:tbl>".repeat(20_000)).in(folder.resolve("c.docx")), "");
    String deep = "<w:tbl><w:tr><w:tc>".repeat(3000) + "</w:tc></w:tr></w:tbl>".repeat(3000);
    isRefused(Parts.word(Parts.p("a") + deep).in(folder.resolve("d.docx")), "");
  }

  @Test
  void noEntityIsReadFromOutside() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hemmelig");
    String text =
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

    isRefused(
        Parts.word("").put("word/document.xml", text).in(folder.resolve("x.docx")), "ødelagt");
  }

  @Test
  void moreCellsThanAnyTable() throws IOException {
    isRefused(
        "wide.csv", ";".repeat(300).concat("a\n").getBytes(StandardCharsets.UTF_8), "kolonner");
    isRefused("long.csv", "a;b\n".repeat(150_000).getBytes(StandardCharsets.UTF_8), "ruter");
  }
}
