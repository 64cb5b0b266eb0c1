package no.planverk.preview.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.planverk.form.page.Reply;
import no.planverk.source.SourceReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file that is sent is put beside the author's own, or refused in words, and writes over none.
 */
class FileDeskTest {

  private static final String TYPE = "multipart/form-data; boundary=----x";
  private static final String PDF =
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
      trailer <</Root 1 0 R>>
      %%EOF
      """;

  @TempDir Path home;
  private Path folder;
  private FileDesk desk;
  private String token;

  @BeforeEach
  void start() throws IOException {
    folder = Files.createDirectory(home.resolve("kilde"));
    Files.writeString(folder.resolve("a.yaml"), "kommune: {navn: Testvik, målform: bokmål}\n");
    desk = new FileDesk(folder);
    token =
        page(desk.shown("")).replaceAll("(?s).*name=\"_merke\" value=\"([0-9a-f]{32})\".*", "$1");
  }

  private static String page(Reply reply) {
    return new String(reply.page(), UTF_8);
  }

  private Reply sent(String name, byte[] bytes) {
    return sent(token, name, bytes);
  }

  private Reply sent(String token, String name, byte[] bytes) {
    return desk.taken(TYPE, body(token, name, bytes));
  }

  private static byte[] body(String token, String name, byte[] bytes) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("------x\r\nContent-Disposition: form-data; name=\"_merke\"\r\n\r\n"
                + token
                + "\r\n------x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n")
            .getBytes(UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n------x--\r\n".getBytes(UTF_8));
    return body.toByteArray();
  }

  private static byte[] picture(int width) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, 1, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static byte[] pdf() {
    return PDF.getBytes(ISO_8859_1);
  }

  private List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(home)) {
      all.filter(Files::isRegularFile)
          .map(file -> home.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.equals("kilde/a.yaml"))
          .sorted()
          .forEach(files::add);
    }
    return files;
  }

  @ParameterizedTest
  @CsvSource({
    "Klimaplan.pdf, klimaplan.pdf",
    "Årsmelding – «ny» (2).PDF, arsmelding-ny-2.pdf",
    "../../../etc/passwd.pdf, passwd.pdf",
    "C:\\Users\\kari\\Min plan.pdf, min-plan.pdf",
    "con.pdf, filcon.pdf",
    "🙂.pdf, fil.pdf",
    ".pdf, fil.pdf",
    "%00a.pdf, 00a.pdf",
    "a.yaml.pdf, a-yaml.pdf",
  })
  void anAttachmentGetsANameOfItsOwn(String name, String put) throws IOException {
    Reply reply = sent(name, pdf());

    assertThat(files()).containsExactly("kilde/vedlegg/" + put);
    assertThat(Files.readAllBytes(folder.resolve("vedlegg").resolve(put))).isEqualTo(pdf());
    assertThat(reply.status()).isEqualTo(303);
    assertThat(page(desk.shown(reply.to().replaceFirst(".*[?]", ""))))
        .contains("Filen ligger nå som vedlegg/" + put, "[" + put + "](vedlegg/" + put + ")");
  }

  @Test
  void aPictureIsPutAmongPictures() throws IOException {
    byte[] picture = picture(3);
    sent("Kart.PNG", picture);

    assertThat(files()).containsExactly("kilde/bilder/kart.png");
    assertThat(Files.readAllBytes(folder.resolve("bilder/kart.png"))).isEqualTo(picture);
    assertThat(page(desk.shown(""))).contains("![Hva bildet viser](bilder/kart.png)");
  }

  @Test
  void noFileIsWrittenOver() throws IOException {
    Files.createDirectory(folder.resolve("bilder"));
    Files.write(folder.resolve("bilder/Kart.png"), picture(9));
    sent("kart.png", picture(3));
    sent("kart.png", picture(4));
    sent("KART.png", picture(4));

    assertThat(files())
        .containsExactly(
            "kilde/bilder/Kart.png", "kilde/bilder/kart-2.png", "kilde/bilder/kart-3.png");
    assertThat(Files.readAllBytes(folder.resolve("bilder/Kart.png"))).isEqualTo(picture(9));
    assertThat(SourceReader.read(folder).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.exe",
        "a.yaml",
        "a.yml",
        "a.md",
        "a.html",
        "a.js",
        "a.docm",
        "a.css",
        "a",
        "a.gif",
        "a.ftlh",
        "a.pdf.lnk",
        "a.docx",
        "a.png",
        "a.svg",
        "a.jpg",
        "\\"
      })
  void whatABuildWouldNotTakeIsRefusedInItsWords(String name) throws IOException {
    Reply reply = sent(name, pdf());

    assertThat(reply.status()).isEqualTo(422);
    assertThat(page(reply)).contains("er ikke lagt til.").contains(" → ");
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsNotWhatItsNameSaysOrTooMuchIsRefused() throws IOException {
    assertThat(page(sent("a.pdf", picture(2)))).contains("er ikke lagt til.");
    assertThat(page(sent("a.pdf", "MZ – et program".getBytes(UTF_8)))).contains("program");
    String runs = PDF.replace("/Pages 2 0 R", "/Pages 2 0 R/OpenAction<</S/JavaScript/JS(x)>>");
    assertThat(page(sent("a.pdf", runs.getBytes(ISO_8859_1)))).contains("skript");
    assertThat(page(sent("a.pdf", new byte[0]))).contains("er ikke lagt til.");
    byte[] much = new byte[25_000_001];
    System.arraycopy(pdf(), 0, much, 0, pdf().length);
    assertThat(page(sent("a.pdf", much))).contains("25");
    assertThat(files()).isEmpty();
  }

  @Test
  void nothingIsWrittenOutsideTheFolder() throws IOException {
    Path outside = Files.createDirectory(home.resolve("ute"));
    Files.createSymbolicLink(folder.resolve("vedlegg"), outside);

    assertThat(sent("a.pdf", pdf()).status()).isEqualTo(422);
    assertThat(files()).isEmpty();
  }

  @Test
  void aFormOfSomebodyElsesOrHalfAFormIsNotTaken() throws IOException {
    byte[] whole = body(token, "a.pdf", pdf());
    assertThat(sent("", "a.pdf", pdf()).status()).isEqualTo(403);
    assertThat(sent("0".repeat(32), "a.pdf", pdf()).status()).isEqualTo(403);
    assertThat(sent("", pdf()).status()).isEqualTo(422);
    for (int length = 0; length < whole.length - 2; length++) {
      byte[] half = java.util.Arrays.copyOf(whole, length);
      assertThat(desk.taken(TYPE, half).status()).as("%s", length).isEqualTo(400);
    }
    for (String type :
        List.of(
            "",
            "text/plain",
            "multipart/form-data",
            TYPE + "y",
            "multipart/form-data; boundary=")) {
      assertThat(desk.taken(type, whole).status()).as(type).isEqualTo(400);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsToldIsTrueAndNeverMarkup() {
    assertThat(page(desk.shown("lagt=vedlegg/x.pdf"))).doesNotContain("x.pdf");
    assertThat(page(sent("<script>alert(1)</script>.exe", pdf()))).doesNotContain("<script>alert");
  }
}
