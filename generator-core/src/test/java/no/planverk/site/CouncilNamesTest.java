package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The council is called what it is called here, on every page and in every language. */
class CouncilNamesTest {

  private static final String SOURCE =
      """
      kommune:
        navn: Testvik
        kommunenummer: "NUMMER"
        målform: bokmål
        TYPE
        kommunestyre: {periode: 2023-2027, konstituert: 19.10.2023 NAVN}
      planstrategi:
        tittel: Planstrategi
        periode: 2024-2027
        status: STATUS
      planer:
        - {id: kps, navn: Samfunnsdelen, type: samfunnsdel, beslutning: revideres, oppstart: 2025}
        - {navn: Skoleplan, type: temaplan, beslutning: ny}
      """;

  @ParameterizedTest
  @CsvSource({
    "0999, kommune, bystyret, Bystyret",
    "0999, kommune, Bystyre, Bystyret",
    "0999, kommune, Testvik bystyre, Testvik bystyre",
    "0999, kommune, heradsstyret, Heradsstyret",
    "0999, kommune, bydelsutvalg, Bydelsutvalget",
    "0301, kommune, '', Bystyret",
    "0999, kommune, '', Kommunestyret"
  })
  void everyPageCallsItSo(String number, String type, String name, String called) {
    Rendered site = site(number, "type: " + type, name, "vedtatt", Language.NB);
    assertThat(site.page("index.html").text()).contains(called + " har bestemt");
    for (String path : site.pages()) {
      String text = site.page(path).text();
      if (!called.equals("Kommunestyret")) {
        assertThat(text).as(path).doesNotContainPattern("(?iu)kommunestyre(t|ts)?(?!\\p{L})");
      }
    }
    String within =
        called.equals("Testvik bystyre") ? called : called.toLowerCase(java.util.Locale.ROOT);
    assertThat(site.page("planer/kps.html").text())
        .contains("Slike planer vedtas av " + within + " ");
  }

  /**
   * The councils of others are not called what this one is, so none of our texts speaks of them.
   */
  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NB", "NN"})
  void noMessageSpeaksOfSeveralCouncils(Language language) {
    assertThat(Messages.in(language).texts().values())
        .noneMatch(text -> text.matches("(?iu).*(?:hvert|kvart|alle) kommunestyr.*"));
  }

  @Test
  void englishPagesHaveItsEnglishName() {
    Rendered site = site("0999", "type: kommune", "bystyret", "på høring", Language.EN);
    assertThat(site.page("index.html").text()).contains("The city council will decide");
    for (String path : site.pages()) {
      assertThat(site.page(path).text()).as(path).doesNotContain("municipal council");
    }
  }

  @Test
  void nynorskPagesBendItsName() {
    Rendered site = site("0999", "type: kommune", "heradsstyre", "på høring", Language.NN);
    assertThat(site.page("planstrategi.html").text()).contains("Kvart nytt heradsstyre skal");
    assertThat(site.page("planstrategi.html").text()).contains("før heradsstyret");
  }

  /** The Act does not hold in Longyearbyen, and no section of it is named. */
  @Test
  void longyearbyenHasNoSections() {
    Rendered site = site("2111", "type: lokalstyre", "", "under arbeid", Language.NB);
    assertThat(site.page("index.html").text()).contains("Lokalstyret skal bestemme");
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.text()).as(path).doesNotContain("§", "pbl.", "bygningslov");
    }
  }

  private static Rendered site(
      String number, String type, String name, String status, Language language) {
    String yaml =
        SOURCE
            .replace("NUMMER", number)
            .replace("TYPE", type)
            .replace("NAVN", name.isEmpty() ? "" : ", navn: " + name)
            .replace("STATUS", status);
    return Rendered.whole(yaml, LocalDate.of(2025, 3, 1), language);
  }
}
