package no.planverk.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.site.Page;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.ThemeFiles;
import no.planverk.text.Wording;
import no.planverk.text.WordingReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

  /** Where one page of each kind is written with styles and fonts, for eyes and browsers. */
  private static final Path PREVIEW = Path.of("target", "preview");

  private static final ThemeFiles FILES = new ThemeFiles(new SourceTree(List.of(), Map.of()));
  private static final Theme THEME = Theme.load(FILES).value().orElseThrow();
  private static final Wording WORDS = WordingReader.read(FILES, Language.NN).value().orElseThrow();

  static Stream<Page> pages() {
    return SamplePages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyKindOfPageIsWhole(Page page) throws IOException {
    String html = THEME.render(page, WORDS, SamplePages.figures());
    preview(page.path(), html);
    Document document = Jsoup.parse(html);
    assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("\r", "${", "<#", "</@");
    assertThat(document.select("h1").eachText()).containsExactly(page.frame().title());
    assertThat(document.selectXpath("//*[@id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(document.select("main")).hasSize(1);
  }

  private static void preview(String path, String html) throws IOException {
    write(path, html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    write(
        "tema/farger.css",
        ColourSheet.of("#1d5e4b").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> asset : FILES.assets().entrySet()) {
      write(asset.getKey(), asset.getValue());
    }
  }

  private static void write(String path, byte[] bytes) throws IOException {
    Path file = PREVIEW.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
