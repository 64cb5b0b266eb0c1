package no.planverk.render.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.site.Page;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Wording;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

  /** Where one page of each kind is written with styles and fonts, for eyes and browsers. */
  private static final Path PREVIEW = Path.of("target", "preview");

  private static final ThemeFiles FILES = new ThemeFiles(new SourceTree(List.of(), Map.of()));
  private static final Theme THEME = Theme.load(FILES).value().orElseThrow();
  private static final Wording WORDS = WordingReader.read(FILES, Language.NN).value().orElseThrow();

  /** A piece that is put into another page is none itself. */
  static Stream<Page> pages() {
    return SamplePages.all().stream().filter(page -> !page.template().equals("bit-inkluder"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyKindOfPageIsWhole(Page page) throws IOException {
    String html = html(page);
    preview(page.path(), html);
    Document document = Jsoup.parse(html);
    assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("\r", "${", "<#", "</@");
    assertThat(document.select("h1").eachText()).containsExactly(page.frame().head().title());
    assertThat(document.selectXpath("//*[@id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(document.select("main")).hasSize(1);
  }

  @Test
  void aPieceForAnotherPageHasNothingThatPageHas() throws IOException {
    String html = html(SamplePieces.included());
    assertThat(html).startsWith("<div ").endsWith("</div>\n").doesNotContain("${", "<#", "</@");
    assertThat(Jsoup.parse(html).select("[id], [style], style, script, link, h1, h2, h3, main"))
        .isEmpty();
    assertThat(Jsoup.parse(html).select("[lang=nn]")).hasSize(1);
  }

  @Test
  void theFigureIsInWordsBesideItsPictureAndInsteadOfIt() {
    Document document = rendered("plansystem.html");
    assertThat(document.select("figure")).hasSize(2);
    assertThat(document.select("figure:has(svg) details li").eachText())
        .anySatisfy(
            item -> assertThat(item).contains("Kommunal planstrategi", "avgjer Kommuneplan"));
    assertThat(document.select("figure:not(:has(svg)) .pv-figur__ord--alene").text())
        .contains("Figuren er for stor", "avgjer Kommuneplan");
    assertThat(document.select("figure:has(svg) .pv-figur__bilde")).hasSize(1);
  }

  @Test
  void thePlanTableIsOneRealTable() {
    Document document = rendered("planer.html");
    assertThat(document.select("table")).hasSize(1);
    assertThat(document.select("table > caption").text()).contains("4");
    assertThat(document.select("thead th[scope=col]:not(.pv-celle--gruppe)")).hasSize(7);
    assertThat(document.select("tbody th[scope=row] > a[href]")).hasSize(4);
    assertThat(document.select("tbody th[scope=rowgroup]").eachText())
        .containsExactly("Kommuneplan", "Sektor- og temaplanar");
    assertThat(document.select("td[data-navn=Vedteken]").eachText())
        .containsExactly("12.06.2018, sak K 24/18", "06.09.2011, sak K 38/11");
  }

  private static Document rendered(String path) {
    Page page =
        pages().filter(candidate -> candidate.path().equals(path)).findFirst().orElseThrow();
    return Jsoup.parse(html(page));
  }

  private static void preview(String path, String html) throws IOException {
    write(path, html.getBytes(UTF_8));
    write("tema/farger.css", ColourSheet.of("#1d5e4b").getBytes(UTF_8));
    for (Map.Entry<String, byte[]> asset : FILES.assets().entrySet()) {
      write(asset.getKey(), asset.getValue());
    }
  }

  private static void write(String path, byte[] bytes) throws IOException {
    Path file = PREVIEW.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static String html(Page page) {
    return new String(THEME.render(page, WORDS, SampleFigures.figures()), StandardCharsets.UTF_8);
  }
}
