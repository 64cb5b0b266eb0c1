package no.planverk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(3)
class PictureCheckTest {

  @ParameterizedTest
  @CsvSource({"png, PNG", "jpg, JPEG", "jpeg, JPEG"})
  void realPicturesHaveTheSizeJavaItselfSees(String ending, PictureKind kind) throws IOException {
    byte[] bytes = drawn(ending, 37, 1003);

    assertThat(faults("a." + ending, bytes)).isEmpty();
    assertThat(PictureSize.of(kind, bytes)).contains(new PictureSize(37, 1003));
  }

  @ParameterizedTest
  @CsvSource({
    "16000000 57454250 56503858 0A000000 000000002C0100C70000,    301, 200",
    "12000000 57454250 5650384C 05000000 2F2CC1310000,            301, 200",
    "16000000 57454250 56503820 0A000000 0000009D012A2D01C800,    301, 200"
  })
  void webpInItsThreeForms(String chunk, int width, int height) {
    byte[] bytes = HexFormat.of().parseHex("52494646" + chunk.replace(" ", ""));

    assertThat(faults("a.webp", bytes)).isEmpty();
    assertThat(PictureSize.of(PictureKind.WEBP, bytes)).contains(new PictureSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg/>",
        "<svg xmlns='x'>",
        "\uFEFF<?xml version='1.0'?>\n<!-- Inkscape > -->\n\n<svg\n>",
        "<!DOCTYPE svg [<!ENTITY a '[b]'>\n<!ENTITY c 'd'>\n]>\n<svg>",
        "<?xml version='1.0'?><!DOCTYPE svg PUBLIC 'a' 'b'><!-- a --><!-- b --><svg>"
      })
  void svgIsKnownByItsFirstElement(String text) {
    assertThat(faults("a.svg", text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html><svg/>", "<!-- <svg> -->", "<svgx>", "GIF89a", "tekst", "%PDF-1.7"})
  void otherContentIsNoPicture(String text) {
    for (String name : List.of("a.svg", "a.png", "a.jpg", "a.webp")) {
      assertThat(faults(name, text.getBytes(StandardCharsets.UTF_8)))
          .containsExactly("bilde-ukjent");
    }
  }

  @Test
  void hostileStartsTakeNoTime() {
    for (String part : List.of(" ", "<!---->", "<!--", "<?", "<!DOCTYPE", "<!-- -->\n")) {
      byte[] bytes = part.repeat(1_000_000 / part.length()).getBytes(StandardCharsets.UTF_8);
      assertThat(faults("a.svg", bytes)).containsExactly("bilde-ukjent");
    }
  }

  @Test
  void contentDecidesOverTheEnding() throws IOException {
    assertThat(faults("a.jpg", drawn("png", 2, 2))).containsExactly("bilde-ending");
    assertThat(faults("a.png", "<svg/>".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("bilde-ending");
  }

  @Test
  void morePixelsThanAPageCanBearAreSeenInTheHeader() throws IOException {
    byte[] bytes = drawn("png", 1, 1);
    bytes[16] = 0x7F;
    bytes[20] = 0x7F;

    assertThat(faults("a.png", bytes)).containsExactly("bilde-punkter");
    Diagnostic tooMany = PictureCheck.of("a.png", bytes).diagnostics().get(0);
    assertThat(Messages.in(Language.NB).wrong(tooMany))
        .endsWith("grensen er 20 millioner punkter.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void pictureCutShortAnywhereIsDamagedAndNothingWorse(String ending) throws IOException {
    byte[] bytes = drawn(ending, 9, 9);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(faults("a." + ending, Arrays.copyOf(bytes, length)))
          .as("%d of %d bytes", length, bytes.length)
          .hasSize(1)
          .isSubsetOf("bilde-ukjent", "bilde-skadet");
    }
    assertThat(faults("a." + ending, Arrays.copyOf(bytes, bytes.length - 1)))
        .containsExactly("bilde-skadet");
  }

  @Test
  void pngWithOneBitWrongIsDamaged() throws IOException {
    byte[] bytes = drawn("png", 9, 9);
    bytes[bytes.length - 20] ^= 1;

    assertThat(faults("a.png", bytes)).containsExactly("bilde-skadet");
  }

  private static List<String> faults(String path, byte[] bytes) {
    return PictureCheck.of(path, bytes).diagnostics().stream().map(Diagnostic::rule).toList();
  }

  private static byte[] drawn(String format, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }
}
