package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.render.theme.Theme;
import no.planverk.run.DecidedSite;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.site.page.SourceDates;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.theme.ThemeFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of a municipality written in a test, as a browser gets them but without figures. */
public final class Rendered {

  public static final String MUNICIPALITY =
      """
      kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
      """;
  public static final String STRATEGY =
      """
      planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
      """;

  private static final ThemeFiles FILES = new ThemeFiles(new SourceTree(List.of(), Map.of()));
  private static final Theme THEME = Theme.load(FILES).value().orElseThrow();

  private final Site site;

  private Rendered(Site site) {
    this.site = site;
  }

  /** The site of a municipality and a strategy with what is written beside them. */
  public static Rendered of(String yaml) {
    return whole(MUNICIPALITY + STRATEGY + yaml, LocalDate.of(2025, 3, 1), Language.NB);
  }

  /** The site of a whole source file, on a day, in a language. */
  public static Rendered whole(String yaml, LocalDate today, Language language) {
    SourceTree sources = new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of());
    Checked<DecidedSite> decided =
        Reading.of(sources, SourceDates.UNKNOWN)
            .then(source -> Deciding.of(source, language, today));
    assertThat(decided.diagnostics()).isEmpty();
    return new Rendered(decided.value().orElseThrow().site());
  }

  public boolean has(String path) {
    return site.pages().stream().anyMatch(page -> page.path().equals(path));
  }

  /** The paths of all pages. */
  public List<String> pages() {
    return site.pages().stream().map(Page::path).toList();
  }

  public Document page(String path) {
    Page page = site.pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    byte[] html = THEME.render(page, site.wording(page), Map.of());
    Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    assertThat(document.selectXpath("//*[@id]").eachAttr("id")).doesNotHaveDuplicates();
    return document;
  }
}
