package no.planverk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.source.SourceTree;
import no.planverk.text.PlanDate.Precision;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

  @ParameterizedTest
  @CsvSource({
    "Kommuneplanens samfunnsdel 2018-2030, kommuneplanens-samfunnsdel-2018-2030",
    "Energi- og klimaplan (2030), energi-og-klimaplan-2030",
    "Å være på Øyå, a-vaere-pa-oya",
    "Guovdageaidnu šđŋ, guovdageaidnu-sdn",
    "«planvask», planvask",
    "İstanbul, istanbul",
    "---, ''"
  })
  void slugsAreAscii(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void slugsAreAtMost80Long() {
    assertThat(Slug.of("ab ".repeat(60))).hasSize(80).doesNotEndWith("-");
  }

  @Test
  void sortsAsANorwegianDictionary() {
    assertThat(
            Stream.of("Østre", "Aasen", "Zakarias", "Åsen", "Ærlig", "Arne", "arne", "10", "9")
                .sorted(NorwegianOrder.by(Function.identity())))
        .containsExactly("10", "9", "arne", "Arne", "Zakarias", "Ærlig", "Østre", "Åsen", "Aasen");
  }

  @ParameterizedTest
  @CsvSource({
    "NB, DAY, 11. juni 2024",
    "NN, DAY, 11. juni 2024",
    "EN, DAY, 11 June 2024",
    "NN, MONTH, juni 2024",
    "EN, MONTH, June 2024",
    "EN, QUARTER, second quarter of 2024",
    "EN, HALF, first half of 2024",
    "NB, QUARTER, 2. kvartal 2024",
    "NN, HALF, 1. halvår 2024",
    "NB, YEAR, 2024",
    "EN, YEARS, 2024–2025"
  })
  void datesAreNoMoreExactThanTheyAreKnown(Language language, Precision precision, String words) {
    PlanDate date = new PlanDate(LocalDate.of(2024, 6, 11), precision);
    assertThat(dates(language).of(date)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "NB, DAY, 11. juni 2024",
    "NN, DAY, 11. juni 2024",
    "EN, DAY, on 11 June 2024",
    "NB, MONTH, i juni 2024",
    "NN, MONTH, i juni 2024",
    "EN, MONTH, in June 2024",
    "NB, QUARTER, i 2. kvartal 2024",
    "NN, QUARTER, i 2. kvartal 2024",
    "EN, QUARTER, in the second quarter of 2024",
    "NB, HALF, i 1. halvår 2024",
    "NN, HALF, i 1. halvår 2024",
    "EN, HALF, in the first half of 2024",
    "NB, YEAR, i 2024",
    "NN, YEAR, i 2024",
    "EN, YEAR, in 2024",
    "NB, YEARS, i 2024–2025",
    "NN, YEARS, i 2024–2025",
    "EN, YEARS, in 2024–2025"
  })
  void datesHaveTheirPrepositionInASentence(Language language, Precision precision, String words) {
    PlanDate date = new PlanDate(LocalDate.of(2024, 6, 11), precision);
    assertThat(dates(language).inSentence(date)).isEqualTo(words);
  }

  private static Dates dates(Language language) {
    ThemeFiles theme = new ThemeFiles(new SourceTree(List.of(), Map.of()));
    return new Dates(WordingReader.read(theme, language).value().orElseThrow());
  }
}
