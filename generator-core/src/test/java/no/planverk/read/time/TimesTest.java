package no.planverk.read.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.Cases;
import no.planverk.model.value.Period;
import no.planverk.source.SourceTree;
import no.planverk.text.Dates;
import no.planverk.text.Language;
import no.planverk.text.PlanDate;
import no.planverk.text.PlanDate.Precision;
import no.planverk.text.Span;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  private static final Path TABLE = Path.of("src/test/resources/no/planverk/read/time/times.txt");

  private static final Times TIMES = new Times(new Period(2024, 2027));

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
    "2021-2022, 2021-01-01, YEARS",
    "2021 – 2022, 2021-01-01, YEARS"
  })
  void readsTheCalendarsFormsAsDatesAlone(String text, LocalDate first, Precision precision) {
    assertThat(TIMES.parse(text)).contains(new PlanDate(first, precision));
  }

  @Test
  void readsTimesAsPlannersWriteThem() throws IOException {
    List<String> lines = Files.readAllLines(TABLE);
    String made = lines.stream().map(TimesTest::row).collect(joining("\n", "", "\n"));

    assertThat(lines).hasSizeGreaterThan(37 + 2 * 24);
    assertThat(made).isEqualTo(Cases.expected(TABLE, made));
    assertThat(made).doesNotContain("| ?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29.02.2023",
        "31.04.2024",
        "2026-02-30",
        "2024-13",
        "5. kvartal 2024",
        "3. halvår 2024",
        "4. tertial 2024",
        "uke 54 2025",
        "junius 2024",
        "24",
        "2022-2021",
        "2022/2021",
        "2021-2021",
        "våren 2026 - høsten 2025",
        "12/11/2025",
        "12/11-2025",
        "11. jun. 2024",
        "3-2025",
        "i år",
        "til sommeren",
        "Q3",
        "årsskiftet",
        "årlig",
        "løpende",
        "kontinuerleg",
        "uavklart",
        "-",
        "?",
        "()",
        "etter vedtak av budsjettet i 2026",
        "jul 2025",
        "skoleåret 2026",
        "skoleåret 2026/2028",
        "juni/mai-26",
        "høsten"
      })
  void refusesWhatIsNoTime(String text) {
    assertThat(TIMES.parse(text)).isEmpty();
  }

  @Test
  void takesThePeriodFromTheStrategyAlone() {
    assertThat(new Times(null).parse("i perioden")).isEmpty();
    assertThat(new Times(new Period(2020, 2023)).parse("I perioden").map(PlanDate::place))
        .contains(Span.years(2020, 2023));
  }

  @Test
  void keepsTheWordsAsTheyWereWritten() {
    assertThat(shown("Hausten  2024")).contains("Hausten 2024");
    assertThat(shown("Q3 2025")).contains("Q3 2025");
    assertThat(shown("innan 1.7.25")).contains("innan 1.7.25");
  }

  private static Optional<String> shown(String text) {
    return TIMES.parse(text).map(NB::of);
  }

  @Test
  void keepsOtherWordsBesideTheYear() {
    PlanDate year = new PlanDate(LocalDate.of(2025, 1, 1), Precision.YEAR);
    assertThat(NB.of(TIMES.worded(year, "etter budsjettet"))).isEqualTo("etter budsjettet (2025)");
    assertThat(NB.inSentence(TIMES.worded(year, "etter budsjettet")))
        .isEqualTo("i 2025 (etter budsjettet)");
    assertThat(NB.of(TIMES.worded(year, "Høsten 2025"))).isEqualTo("Høsten 2025");
    assertThat(NB.inSentence(TIMES.worded(year, "Høsten 2025"))).isEqualTo("høsten 2025");
    assertThat(TIMES.worded(year, "Høsten 2025").place()).isEqualTo(Span.years(2025, 2025));
  }

  /** Words without end are refused, and soon. */
  @Test
  void looksIntoNoEndOfWords() {
    assertThat(TIMES.parse("fra ".repeat(20) + "2025-".repeat(4) + "x")).isEmpty();
    assertThat(TIMES.parse("i etterkant av ".repeat(6) + "x")).isEmpty();
    assertThat(TIMES.parse("ca ".repeat(1000) + "2025")).isEmpty();
  }

  private static Dates dates(Language language) {
    ThemeFiles theme = new ThemeFiles(new SourceTree(List.of(), Map.of()));
    return new Dates(WordingReader.read(theme, language).value().orElseThrow());
  }

  private static final Dates NB = dates(Language.NB);

  private static String row(String line) {
    String written = line.split(" \\| ", -1)[0];
    return written.startsWith("#")
        ? written
        : written + " | " + TIMES.parse(written).map(TimesTest::told).orElse("?");
  }

  private static String told(PlanDate time) {
    String possible =
        time.possible().equals(time.place()) ? "" : " | kan bety " + span(time.possible());
    return span(time.place()) + possible + " | ble vedtatt " + NB.inSentence(time);
  }

  private static String span(Span span) {
    return end(span.first()) + "–" + end(span.last());
  }

  private static String end(LocalDate day) {
    return day.equals(Span.BEGINNING) || day.equals(Span.END) ? "" : day.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "torsdag 12. september 2024, true",
    "Onsdag 11.06.2025, true",
    "tysdag 10. juni 2025, true",
    "laurdag 12. oktober 2024, true",
    "sundag 13. oktober 2024, true",
    "fredag 12. september 2024, false",
    "mandag 11.06.2025, false"
  })
  void aDayOfTheWeekIsThatOfTheDate(String text, boolean read) {
    assertThat(TIMES.parse(text).isPresent()).isEqualTo(read);
  }
}
