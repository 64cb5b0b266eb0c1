package no.planverk.rule.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.planverk.text.PlanDate;
import no.planverk.text.PlanDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {

  @ParameterizedTest
  @CsvSource({
    "2024-06-01, 2024-07-01, 30",
    "2024-06-01, 2024-07-13, 42",
    "2024-02-28, 2024-03-01, 2",
    "2023-02-28, 2023-03-01, 1",
    "2024-06-01, 2024-06-01, 0",
    "2024-06-02, 2024-06-01, -1"
  })
  void theFirstDayDoesNotCount(LocalDate from, LocalDate to, int days) {
    assertThat(DayCount.between(day(from), day(to))).isEqualTo(days);
  }

  @Test
  void unsureDatesCountAsTheRuleIsKeptOn() {
    PlanDate june = new PlanDate(LocalDate.of(2024, 6, 1), Precision.MONTH);
    PlanDate july = new PlanDate(LocalDate.of(2024, 7, 1), Precision.MONTH);

    assertThat(DayCount.between(june, july)).isEqualTo(60);
    assertThat(DayCount.between(june, june)).isEqualTo(29);
    assertThat(DayCount.yearsAfter(june, 1)).isEqualTo("2025-06-30");
  }

  @Test
  void aYearLaterIsTheSameDate() {
    assertThat(DayCount.yearsAfter(day(LocalDate.of(2023, 10, 10)), 1)).isEqualTo("2024-10-10");
    assertThat(DayCount.yearsAfter(day(LocalDate.of(2024, 2, 29)), 1)).isEqualTo("2025-02-28");
    assertThat(DayCount.yearsAfter(day(LocalDate.of(2024, 2, 29)), 4)).isEqualTo("2028-02-29");
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 11.06.2024",
    "MONTH, 06.2024",
    "QUARTER, 2. kvartal 2024",
    "HALF, 1. halvår 2024",
    "YEAR, 2024"
  })
  void datesAreWrittenNoMoreExactlyThanTheyAreKnown(Precision precision, String written) {
    assertThat(ShortDates.of(new PlanDate(LocalDate.of(2024, 6, 11), precision)))
        .isEqualTo(written);
  }

  private static PlanDate day(LocalDate day) {
    return new PlanDate(day, Precision.DAY);
  }
}
