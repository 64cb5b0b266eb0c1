package no.planverk.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a camera or a program wrote about a picture is not published; no pixel changes. */
class CleanPictureTest {

  private static final String SECRET = "60.70,8.94 Kari Nordmann";

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void pictureWithNothingElseInItKeepsItsBytes(String format) throws IOException {
    byte[] bytes = drawn(format);

    assertThat(cleaned("a." + format, bytes)).isEqualTo(bytes);
    assertThat(PictureCheck.of("a." + format, bytes).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "E1, 'Exif\0\0'",
    "E1, 'http://ns.adobe.com/xap/1.0/\0'",
    "E2, 'MPF\0'",
    "ED, 'Photoshop 3.0\0'",
    "E0, 'JFXX\0'",
    "E7, ''",
    "FE, ''"
  })
  void jpegLosesWhatIsNotThePicture(String marker, String name) throws IOException {
    byte[] plain = drawn("jpg");
    String content = name.replace("\\0", "\0") + SECRET;
    byte[] told = after(plain, 2, segment(HexFormat.fromHexDigits(marker), content));

    assertThat(cleaned("a.jpg", told)).isEqualTo(plain);
    assertSaid("a.jpg", told);
  }

  @Test
  void jpegKeepsItsColours() throws IOException {
    byte[] profiled = after(drawn("jpg"), 2, segment(0xE2, "ICC_PROFILE\0\1\1profile"));
    byte[] adobe = after(drawn("jpg"), 2, segment(0xEE, "Adobe\0\144\0\0\0\0\1"));

    assertThat(cleaned("a.jpg", profiled)).isEqualTo(profiled);
    assertThat(cleaned("a.jpg", adobe)).isEqualTo(adobe);
  }

  /** A film of the moment, a second picture, or the picture before it was cropped. */
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void whatFollowsThePictureIsCut(String format) throws IOException {
    byte[] plain = drawn(format);

    assertThat(cleaned("a." + format, after(plain, plain.length, latin(SECRET)))).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "prVt"})
  void pngLosesWhatIsNotThePicture(String name) throws IOException {
    byte[] plain = drawn("png");
    byte[] told = after(plain, 33, chunk(name, latin(SECRET)));

    assertThat(cleaned("a.png", told)).isEqualTo(plain);
    assertSaid("a.png", told);
  }

  @Test
  void pngKeepsWhatItIsDrawnBy() throws IOException {
    byte[] bytes = after(drawn("png"), 33, chunk("gAMA", new byte[] {0, 0, 1, 1}));

    assertThat(cleaned("a.png", bytes)).isEqualTo(bytes);
  }

  @Test
  void webpLosesWhatIsNotThePicture() {
    byte[] plain = webp(0x10, new byte[0]);
    byte[] told = webp(0x10 | 0x0C, riff("EXIF", SECRET), riff("XMP ", SECRET), riff("Kari", "x"));

    assertThat(cleaned("a.webp", told)).isEqualTo(plain);
    assertSaid("a.webp", told);
    assertThat(cleaned("a.webp", plain)).isEqualTo(plain);
    assertThat(PictureCheck.of("a.webp", Arrays.copyOf(told, told.length - 1)).value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pictureTakenOnItsSideStaysUpright(boolean little) throws IOException {
    ByteBuffer tiff = ByteBuffer.allocate(60);
    tiff.put(latin(little ? "II*\0" : "MM\0*"));
    tiff.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.putInt(8).putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) 6).putShort((short) 0).putInt(0).put(latin(SECRET));
    String exif = new String(tiff.array(), ISO_8859_1);
    byte[] jpeg = cleaned("a.jpg", after(drawn("jpg"), 2, segment(0xE1, "Exif\0\0" + exif)));
    byte[] png = cleaned("a.png", after(drawn("png"), 33, chunk("eXIf", tiff.array())));
    byte[] webp = cleaned("a.webp", webp(0x0C, riff("EXIF", exif), riff("XMP ", SECRET)));

    assertThat(way(jpeg, 2, jpeg.length)).isEqualTo(6);
    assertThat(way(png, 33, png.length)).isEqualTo(6);
    assertThat(way(webp, 30, webp.length)).isEqualTo(6);
    assertThat(webp[20]).isEqualTo((byte) 0x08);
    assertThat(new String(jpeg, ISO_8859_1) + new String(png, ISO_8859_1)).doesNotContain("Kari");
    assertThat(ImageIO.read(new ByteArrayInputStream(png))).isNotNull();
    assertThat(cleaned("a.jpg", jpeg)).isEqualTo(jpeg);
    assertThat(PictureCheck.of("a.png", png).diagnostics()).as("said once").isEmpty();
  }

  @Test
  void exifThatLeadsNowhereIsCutAndNothingWorse() throws IOException {
    byte[] plain = drawn("jpg");
    for (String exif :
        new String[] {"", "MM\0*", "II*\0\377\377\377\377", "MM\0*\0\0\0\10\377\377"}) {
      byte[] told = after(plain, 2, segment(0xE1, "Exif\0\0" + exif));
      assertThat(cleaned("a.jpg", told)).isEqualTo(plain);
    }
  }

  private static int way(byte[] bytes, int start, int end) {
    return Orientation.in(bytes, new PicturePart(start, end, PicturePart.What.EXIF)).value();
  }

  private static void assertSaid(String path, byte[] bytes) {
    assertThat(PictureCheck.of(path, bytes).diagnostics())
        .singleElement()
        .satisfies(said -> assertThat(said.severity()).isEqualTo(Severity.INFO))
        .extracting(Diagnostic::rule)
        .isEqualTo("bilde-metadata");
  }

  private static byte[] cleaned(String path, byte[] bytes) {
    Checked<byte[]> clean = PictureCheck.of(path, bytes);
    assertThat(clean.hasErrors()).as(clean.diagnostics().toString()).isFalse();
    return clean.value().orElseThrow();
  }

  private static byte[] after(byte[] bytes, int at, byte[] more) {
    return ByteBuffer.allocate(bytes.length + more.length)
        .put(bytes, 0, at)
        .put(more)
        .put(bytes, at, bytes.length - at)
        .array();
  }

  private static byte[] segment(int marker, String content) {
    byte[] bytes = latin(content);
    return ByteBuffer.allocate(4 + bytes.length)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (bytes.length + 2))
        .put(bytes)
        .array();
  }

  private static byte[] chunk(String name, byte[] content) {
    ByteBuffer chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
    chunk.put(latin(name)).put(content);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + content.length);
    return chunk.putInt((int) sum.getValue()).array();
  }

  private static byte[] riff(String name, String content) {
    int padded = content.length() + content.length() % 2;
    return ByteBuffer.allocate(8 + padded)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(latin(name))
        .putInt(content.length())
        .put(latin(content))
        .array();
  }

  /** In the long form, with the chunk of the pixels before the rest. */
  private static byte[] webp(int flags, byte[]... more) {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    chunks.writeBytes(riff("VP8X", (char) flags + "\0\0\0\3\0\0\3\0\0"));
    chunks.writeBytes(riff("VP8L", "pixels"));
    Arrays.stream(more).forEach(chunks::writeBytes);
    return riff("RIFF", "WEBP" + chunks.toString(ISO_8859_1));
  }

  private static byte[] latin(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static byte[] drawn(String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }
}
