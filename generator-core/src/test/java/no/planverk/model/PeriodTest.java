package no.planverk.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.model.value.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024-2027, 2024–2027",
    "2024-27, 2024–2027",
    "2024–27, 2024–2027",
    "2024 - 27, 2024–2027",
    "2024/27, 2024–2027",
    "2024—2027, 2024–2027",
    "2024 til 2027, 2024–2027",
    "2024 til og med 27, 2024–2027",
    "2018, 2018",
    "1999-2003, 1999–2003",
    "2024-24, 2024"
  })
  void isReadAsPlannersWriteYears(String written, String shown) {
    assertThat(Period.of(written)).map(Period::toString).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2027-2024", "2024-23", "1999-03", "24-27", "2024-2", "2024-202", "2024-", "-27"})
  void whatRunsBackwardsOrLacksFiguresIsNone(String written) {
    assertThat(Period.of(written)).isEmpty();
  }
}
