package no.planverk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en plan | en plan. Mer",
        "Det er en plan. | Det er en plan. Mer",
        "Er det en plan? | Er det en plan? Mer",
        "og så videre … | og så videre … Mer",
        "Planene er: | Planene er: Mer",
        "(«Det er en plan.») | («Det er en plan.») Mer",
        "(en plan) | (en plan). Mer"
      })
  void aTextThatEndsWithASignOfItsOwnGetsNoOther(String text, String joined) {
    assertThat(Sentences.joined(List.of(text, "Mer"))).isEqualTo(joined);
  }

  @Test
  void theLastStandsAsItIsAndNothingIsNoSentence() {
    assertThat(Sentences.joined(List.of("En", "", "to."))).isEqualTo("En. to.");
    assertThat(Sentences.joined(List.of("En"))).isEqualTo("En");
    assertThat(Sentences.joined(List.of())).isEmpty();
  }
}
