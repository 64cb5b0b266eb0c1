package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A name in Norwegian and Sámi is one name, and its Sámi part says that it is Sámi. */
class NamesInTwoLanguagesTest {

  private static final String CASE = "good-names-in-two-languages";
  private static final String PLAN = "planer/kommuneplanens-samfunnsdel.html";

  @ParameterizedTest
  @EnumSource
  void theSamiPartSaysItsLanguageOnPagesInEveryLanguage(Language language) {
    Document page = CaseSite.in(CASE, language).page(PLAN);
    assertThat(page.select("h1").text())
        .isEqualTo("Kommuneplanens samfunnsdel / Gieldda servodatplána");
    assertThat(page.select("h1 [lang=se]").text()).isEqualTo("Gieldda servodatplána");
    assertThat(page.select("title [lang]")).isEmpty();
  }

  @Test
  void itDoesSoWhereverItStands() {
    Rendered site = CaseSite.in(CASE, Language.NB);
    assertThat(site.page("planer.html").select("th a [lang=se]").eachText())
        .containsExactly("Gieldda servodatplána");
    assertThat(site.page("planer/reindrift.html").select(".pv-tekst [lang=se]").text())
        .isEqualTo("Gieldda servodatplána");
    assertThat(site.page("index.html").select("[lang=se]").eachText())
        .contains("Geahččanvuona suohkan");
  }

  @Test
  void itsNorwegianNameIsWhatItIsPointedAtBy() {
    assertThat(
            CaseSite.in(CASE, Language.NB)
                .page("planer/reindrift.html")
                .select("dd [lang=se]")
                .text())
        .isEqualTo("Gieldda servodatplána");
  }

  @Test
  void noPageOfAMunicipalityWithoutSuchNamesIsTouched() {
    assertThat(CaseSite.in("good-costs", Language.NB).page("planer.html").select("[lang=se]"))
        .isEmpty();
  }
}
