package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.planverk.text.PlanDate;
import no.planverk.text.PlanDate.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormsTest {

  @ParameterizedTest
  @CsvSource({
    "11.06.2024, 2024-06-11, DAY",
    "1.6.2024, 2024-06-01, DAY",
    "2024-06-11, 2024-06-11, DAY",
    "11. juni 2024, 2024-06-11, DAY",
    "29.02.2024, 2024-02-29, DAY",
    "juni 2024, 2024-06-01, MONTH",
    "Desember 2024, 2024-12-01, MONTH",
    "2024-06, 2024-06-01, MONTH",
    "2. kvartal 2024, 2024-04-01, QUARTER",
    "2. halvår 2024, 2024-07-01, HALF",
    "2024, 2024-01-01, YEAR",
    "2021-2022, 2021-01-01, TWO_YEARS",
    "2021 – 2022, 2021-01-01, TWO_YEARS"
  })
  void readsEveryForm(String text, LocalDate first, Precision precision) {
    assertThat(DateForms.parse(text)).contains(new PlanDate(first, precision));
    assertThat(text).matches(DateForms.pattern());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29.02.2023",
        "31.04.2024",
        "2024-13",
        "5. kvartal 2024",
        "junius 2024",
        "24",
        "2021-2023",
        "2022-2021",
        "2021-22",
        "i år"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(DateForms.parse(text)).isEmpty();
  }
}
