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

  GivenFiles(PdfPage page) {
    this.files = new HashMap<>(page.files());
    Glyphs glyphs = new Glyphs(page.regular());
    files.replaceAll((path, bytes) -> path.endsWith(".svg") ? Drawing.in(bytes, glyphs) : bytes);
    files.put(Fonts.REGULAR, page.regular());
    files.put(Fonts.BOLD, page.bold());
  }

  /** The address the renderer asks for a file with, by the one it stands with in the page. */
  static @Nullable String address(@Nullable String inPage) {
    return inPage == null || inPage.startsWith(PROTOCOL + ":") || inPage.startsWith("#")
        ? inPage
        : PROTOCOL + ":/" + inPage;
  }

  @Override
  public FSStream getUrl(String address) {
    byte[] bytes = files.getOrDefault(address.substring(PROTOCOL.length() + 2), new byte[0]);
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
}
