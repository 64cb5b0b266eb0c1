package no.planverk.text.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law says stands in the standard texts of every language, and only where it holds. */
class LawInTextsTest {

  @ParameterizedTest
  @CsvSource({
    "nb, kommuneloven § 27-1, tre uker, flere medlemmer av",
    "nn, kommunelova § 27-1, tre veker, fleire medlemer av",
    "en, section 27-1 of the Local Government Act, three weeks, Three or more members"
  })
  void aStrategyCannotBeAppealedButItsLegalityCanBeReviewed(
      String language, String act, String limit, String members) throws IOException {
    for (String text : new String[] {"hva-er-planstrategi", "hva-er-planstrategi-fylke"}) {
      assertThat(text(language, text)).contains(act, limit, members);
    }
    assertThat(text(language, "hva-er-planstrategi-lokalstyre")).doesNotContain("27-1");
  }

  @ParameterizedTest
  @CsvSource({
    "nb, 'Eldrerådet, rådet for personer med funksjonsnedsettelse og ungdomsrådet'",
    "nn, 'Eldrerådet, rådet for personar med funksjonsnedsetjing og ungdomsrådet'"
  })
  void theThreeCouncilsHaveASayAndOnlySomePlansCanBeAppealed(String language, String councils)
      throws IOException {
    assertThat(text(language, "medvirkning"))
        .containsOnlyOnce(councils)
        .containsOnlyOnce("Ingen kan klage på vedtaket av e")
        .contains("reguleringsplan kan du klage på");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void publicSitesAreMeasuredByTheEuropeanStandard(String language) throws IOException {
    assertThat(text(language, "tilgjengelighet"))
        .containsOnlyOnce("EN 301 549 V3.2.1")
        .containsOnlyOnce("WCAG 2.1");
  }

  @Test
  void noTextOfThePageOfAccessibilityNamesAnActThatMayNotHold() throws IOException {
    assertThat(text("nb", "tilgjengelighet")).doesNotContain("§");
  }

  private static String text(String language, String name) throws IOException {
    return Files.readString(Path.of("../templates/src/main/theme/tekst", language, name + ".md"))
        .replace('\u00a0', ' ');
  }
}
