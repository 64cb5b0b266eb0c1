package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import no.planverk.git.Repo;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The foot of finished pages, where the author's files lie in git. */
class LastChangedTest {

  @TempDir Path folder;

  @Test
  void aPageInBokmaalAndInEnglishTellsItsDayAndWhereToMendIt() {
    BuiltSite site = built("bokmål");

    Element foot = foot(site, "planer/skoleplan.html");
    assertThat(foot.text()).isEqualTo("Sist endret 12. mars 2026 Rediger siden");
    assertThat(foot.select("time").attr("datetime")).isEqualTo("2026-03-12");
    assertThat(foot.select("a").attr("href"))
        .isEqualTo("https://git.example/edit/main/planer/skoleplan.md");

    Element english = foot(site, "en/plans.html");
    assertThat(english.text()).startsWith("Last changed 12 March 2026");
    assertThat(english.select("time").attr("datetime")).isEqualTo("2026-03-12");
  }

  @Test
  void aPageInNynorskToo() {
    Element foot = foot(built("nynorsk"), "planer/skoleplan.html");
    assertThat(foot.text()).isEqualTo("Sist endra 12. mars 2026 Rediger sida");
  }

  @Test
  void whatIsNotCommittedHasNoDay() {
    Repo repo = repo("bokmål");
    repo.write("kilde/planer/skoleplan.md", "---\nnavn: Skoleplan\ntype: temaplan\n---\n\nNytt.\n");
    BuiltSite site = built();

    assertThat(foot(site, "planer/skoleplan.html").text()).isEqualTo("Rediger siden");
  }

  private BuiltSite built(String language) {
    repo(language);
    return built();
  }

  private BuiltSite built() {
    Path source = folder.resolve("kilde");
    Path home = folder.resolve("nettsted");
    LocalDate today = LocalDate.of(2026, 11, 23);
    return BuiltSite.of(
        new Settings(source, home, DrawnFigures.CACHE, null, null, 2, false, today, true));
  }

  /** The plan is changed late in the evening in UTC, which is the next day in Auckland. */
  private Repo repo(String language) {
    Repo repo = Repo.in(folder);
    repo.write(
        "kilde/planverk.yaml",
        """
        kommune:
          navn: Testvik kommune
          kommunenummer: "0399"
          målform: %s
          engelsk: ja
          redigeringsadresse: https://git.example/edit/main/
        planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
        """
            .formatted(language));
    repo.commit("2025-01-01T12:00:00Z");
    repo.write(
        "kilde/planer/skoleplan.md", "---\nnavn: Skoleplan\ntype: temaplan\n---\n\nTekst.\n");
    repo.commit("2026-03-12T23:30:00Z", "Pacific/Auckland");
    return repo;
  }

  private static Element foot(BuiltSite site, String path) {
    return site.page(path).select(".pv-fot").first();
  }
}
