package no.planverk.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Pages to make PDFs of. */
final class Pages {

  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static final Path FONTS = Path.of("../templates/target/classes/no/planverk/theme/font");
  private static final String DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="200.5" height="80" viewBox="0 0 200.5 80"
           font-family="Comic Sans MS"><rect width="200" height="80" fill="#eee"/>
      <text x="10" y="40" font-size="14" style="font-family:serif">Gol \uD83D\uDE00</text></svg>
      """;

  private Pages() {}

  static PdfPage of(String body) {
    return of(body, "https://gol.example.org/plan/");
  }

  static PdfPage of(String body, @Nullable String site) {
    String html =
        """
        <!DOCTYPE html>
        <html lang="nn"><head><title>Planstrategi &amp; meir</title>
        <meta name="author" content="Gol kommune"><meta name="subject" content="Om planane">
        <meta name="description" content="Om planane"></head><body>
        """
            + body
            + "</body></html>";
    return new PdfPage(
        html,
        Map.of("figur.svg", DRAWING.getBytes(StandardCharsets.UTF_8), "kart.png", picture()),
        font("regular"),
        font("bold"),
        Map.of("mal.html", "dok-mal"),
        site,
        DAY);
  }

  private static byte[] picture() {
    BufferedImage drawn = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < 90 * 60; at++) {
      drawn.setRGB(at % 90, at / 90, at * 7919);
    }
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(drawn, "png", out);
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static byte[] font(String weight) {
    try {
      return Files.readAllBytes(FONTS.resolve("planverk-inter-" + weight + ".ttf"));
    } catch (IOException unbuilt) {
      throw new UncheckedIOException(unbuilt);
    }
  }
}
