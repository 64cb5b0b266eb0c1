package no.planverk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.Forms;
import no.planverk.Planverk;
import no.planverk.RunLog;
import no.planverk.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown is what will be published, byte for byte. */
class SameAsGenerateTest {

  private static final Path GOL = Path.of("..", "site-example", "src", "planverk");

  @TempDir Path folder;

  @Test
  void everyFileOfGolIsServedAsItIsWritten() throws Exception {
    Path site = generated();
    List<Path> files = below(site);
    try (Shown shown = new Shown(GOL, Shown.CACHE)) {
      for (Path file : files) {
        String path = site.relativize(file).toString().replace('\\', '/');
        byte[] served = shown.get("/" + path).body();
        assertThat(without(served, path))
            .as(path)
            .isEqualTo(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
      assertThat(shown.get("/").body()).isEqualTo(shown.get("/index.html").body());
      assertThat(shown.get("/planer/").body()).isEqualTo(shown.get("/planer/index.html").body());
    }
    assertThat(files).hasSizeGreaterThan(100);
  }

  private Path generated() {
    Path site = folder.resolve("site");
    Forms forms = new Forms(false, true, false, true, true, false);
    RunLog log =
        Planverk.generate(
            new Settings(GOL, site, Shown.CACHE, null, null, 2, false, Shown.TODAY, false, forms),
            line -> {});
    assertThat(log.failed()).as("%s", log.lines()).isFalse();
    return site;
  }

  /** What was served, without what was added to a page. */
  private static String without(byte[] served, String path) {
    String text = new String(served, StandardCharsets.ISO_8859_1);
    if (!text.contains(PageWithPanel.STYLES)) {
      assertThat(!path.endsWith(".html") || path.startsWith("biter/")).as(path).isTrue();
      return text;
    }
    int panel = text.indexOf("<aside class=\"pvf-panel\"");
    int end = text.indexOf("</script>\n", panel) + "</script>\n".length();
    String page = text.substring(0, panel) + text.substring(end);
    return page.replace(PageWithPanel.STYLES, "").replace("\"connect-src 'self'; ", "\"");
  }

  private static List<Path> below(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .toList();
    }
  }
}
