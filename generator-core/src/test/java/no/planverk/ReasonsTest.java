package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import no.planverk.render.figure.Drawings;
import no.planverk.render.svg.Filtered;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules whose id is made from a reason have their words too. */
class ReasonsTest {

  static Stream<String> rules() {
    return Stream.concat(
        Arrays.stream(Drawings.Reason.values()).map(reason -> "figur-" + word(reason)),
        Arrays.stream(Filtered.Reason.values()).map(reason -> "svg-" + word(reason)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyReasonHasItsWords(String rule) {
    assertThat(Messages.in(Language.NB).texts()).containsKeys(rule, rule + ".råd");
  }

  private static String word(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
