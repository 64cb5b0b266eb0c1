package no.planverk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spaces are no-break spaces, which the table below writes as {@code _}. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NB | 0.50      | 0,5",
        "NN | 0.5       | 0,5",
        "EN | 0.5       | 0.5",
        "NB | 2         | 2",
        "NB | 1700      | 1_700",
        "NN | 1200000   | 1_200_000",
        "EN | 1200000   | 1,200,000",
        "NB | 1700.25   | 1_700,25",
        "NB | 0.0001    | 0,0001",
        "NB | 1E+3      | 1_000",
        "NB | -2.5      | \u22122,5",
        "EN | -2.5      | -2.5",
        "NB | 123456789012345678901234567890 | 123_456_789_012_345_678_901_234_567_890",
      })
  void everyLanguageHasItsOwnWay(Language language, BigDecimal number, String text) {
    assertThat(new Numbers(language).of(number)).isEqualTo(text.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "999,999", "250000,250_000"})
  void wholeNumbersToo(long number, String text) {
    assertThat(new Numbers(Language.NN).of(number)).isEqualTo(text.replace('_', '\u00a0'));
  }
}
