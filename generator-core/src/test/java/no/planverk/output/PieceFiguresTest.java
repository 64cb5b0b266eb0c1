package no.planverk.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.planverk.BuiltSite;
import no.planverk.DrawnFigures;
import no.planverk.Forms;
import no.planverk.Planverk;
import no.planverk.RunLog;
import no.planverk.Settings;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pieces that are figures, in a site whose figures are drawn. */
class PieceFiguresTest {

  private static final String SOURCE =
      """
      kommune: {navn: Gol kommune, kommunenummer: "3324", målform: bokmål,
       nettadresse: "https://gol.example/plan/"}
      planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
      planer:
        - {id: klima, navn: Klimaplan, type: temaplan, status: på høring,
           høringer: [{fra: 1.2.2025, frist: 1.4.2025}]}
      """;

  /** The picture, its words and the figure as text, as on the page that takes in the piece. */
  @Test
  void theFiguresAreShownAsTheirPiecesAre(@TempDir Path folder) throws IOException {
    BuiltSite site = drawn(folder);
    Document page = site.page("biter.html");

    for (String figure : List.of("kommunen", "plansystem")) {
      Element shown = page.selectFirst("section:has(#bit-" + figure + ") blockquote");
      assertThat(shown).as(figure).isNotNull();
      Document piece = site.page("biter/" + figure + ".html");
      assertThat(shown.text())
          .isNotBlank()
          .isEqualTo(piece.select("main > :not(h1, .planverk-bit__kilde)").text().strip());
      String picture = shown.select("img").attr("src");
      assertThat(piece.select("img").attr("src")).isEqualTo("../" + picture);
      assertThat(site.home().resolve(picture)).exists();
    }
  }

  private static BuiltSite drawn(Path folder) throws IOException {
    Path source = Files.createDirectories(folder.resolve("kilde"));
    Files.writeString(source.resolve("planverk.yaml"), SOURCE);
    Path to = folder.resolve("nettsted");
    Forms forms = new Forms(false, false, false, false, true, false);
    Settings settings =
        new Settings(
            source,
            to,
            DrawnFigures.CACHE,
            null,
            null,
            1,
            false,
            LocalDate.of(2025, 3, 1),
            false,
            forms);
    RunLog log = Planverk.generate(settings, line -> {});
    assertThat(log.failed()).as(log.lines().toString()).isFalse();
    return new BuiltSite(to, List.of());
  }
}
