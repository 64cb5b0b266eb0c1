package no.planverk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.planverk.diagnostic.Place;
import no.planverk.diagram.graph.Graph;
import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.figure.Drawings.NotDrawn;
import no.planverk.render.figure.Drawings.Reason;
import no.planverk.render.figure.FigureView;
import no.planverk.render.figure.Legend;
import no.planverk.site.Page;
import no.planverk.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SiteFiguresTest {

  private static final Drawn PICTURE =
      Drawn.of(List.of(10), List.of("<svg></svg>", "0 0 10 10\n<g/>"));

  private final Site site = Sources.contents().site();
  private final Page page = page("kommunen.html");
  private final Graph graph = page.figures().get(0);

  @Test
  void aFigureThatIsTooLargeIsInWordsAndToldOf() {
    SiteFigures figures = SiteFigures.of(site, drawings(new NotDrawn(Reason.TOO_LARGE, "151")));

    assertThat(figures.missing())
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.rule()).isEqualTo("figur-too-large");
              assertThat(missing.place()).isEqualTo(Place.startOf(page.path()));
              assertThat(missing.facts()).containsEntry("grunn", "151");
            });
    assertThat(view(figures).svg()).isNull();
    assertThat(view(figures).reason()).isNotEmpty();
  }

  @Test
  void aFigureIsFoundByWhatItShows() {
    SiteFigures figures = SiteFigures.of(site, drawings(PICTURE));

    assertThat(figures.missing()).isEmpty();
    assertThat(figures.figures()).containsOnlyKeys(graph);
    assertThat(view(figures).svg()).isEqualTo(PICTURE.svg());
    assertThat(List.of(figures.drawn(), figures.cached(), figures.workers()))
        .containsExactly(1, 2, 3);
  }

  @Test
  void theFileHasItsTitleItsSignsAndWhoseItIs() {
    FigureView.File file = view(SiteFigures.of(site, drawings(PICTURE))).file();

    assertThat(file).isNotNull();
    assertThat(Jsoup.parse(file.svg(), Parser.xmlParser()).select("text").eachText())
        .startsWith(graph.title())
        .containsAll(
            view(SiteFigures.of(site, drawings(PICTURE))).legend().stream()
                .map(Legend.Meaning::text)
                .toList())
        .endsWith(page.frame().brand().adopted())
        .anyMatch(text -> text.contains(page.frame().brand().municipality()));
  }

  @Test
  void aFigureOnTwoPagesHasOneFileNamedAfterTheLast() {
    Page second = new Page("sist.html", page.template(), page.frame(), page.view(), page.figures());
    Site both =
        new Site(
            site.model(),
            site.wording(),
            null,
            List.of(page, second),
            site.wholeStrategy(),
            site.planTable(),
            List.of(),
            List.of(),
            Map.of(),
            site.addresses(),
            List.of(),
            null);

    FigureView.File file = view(SiteFigures.of(both, drawings(PICTURE))).file();

    assertThat(file).isNotNull();
    assertThat(file.path()).isEqualTo("figurer/sist-" + graph.id() + ".svg");
  }

  private Drawings drawings(Drawings.Outcome drawing) {
    return new Drawings(Map.of(graph, drawing), 1, 2, 3);
  }

  private FigureView view(SiteFigures figures) {
    return Objects.requireNonNull(figures.figures().get(graph)).view();
  }

  private Page page(String path) {
    return site.pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
  }
}
