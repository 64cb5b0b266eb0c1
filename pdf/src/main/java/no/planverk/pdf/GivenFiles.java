package no.planverk.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the renderer the files a page was handed with, and nothing from disk or net. */
final class GivenFiles implements FSStreamFactory {

  static final String PROTOCOL = "planverk";

  private final Map<String, byte[]> files;
  private final Glyphs glyphs;
  private final Map<String, byte[]> drawings = new HashMap<>();

  GivenFiles(PdfPage page, Glyphs glyphs) {
    this.files = new HashMap<>(page.files());
    this.glyphs = glyphs;
    files.put(Fonts.REGULAR, PlainFont.of(page.regular()));
    files.put(Fonts.BOLD, PlainFont.of(page.bold()));
  }

  /** The address the renderer asks for a file with, by the one it stands with in the page. */
  static @Nullable String address(@Nullable String inPage) {
    return inPage == null || inPage.startsWith(PROTOCOL + ":") || inPage.startsWith("#")
        ? inPage
        : PROTOCOL + ":/" + inPage;
  }

  @Override
  public FSStream getUrl(String address) {
    byte[] bytes = bytes(address.substring(PROTOCOL.length() + 2));
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }

  /** A drawing is made ready when it is asked for: what is not shown is not looked into. */
  private byte[] bytes(String path) {
    byte[] bytes = files.getOrDefault(path, new byte[0]);
    return path.endsWith(".svg")
        ? drawings.computeIfAbsent(path, unused -> Drawing.in(bytes, glyphs))
        : bytes;
  }
}
