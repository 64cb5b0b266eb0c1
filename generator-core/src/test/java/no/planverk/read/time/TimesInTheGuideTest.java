package no.planverk.read.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.planverk.Cases;
import no.planverk.model.value.Period;
import no.planverk.text.PlanDate;
import no.planverk.text.Span;
import org.junit.jupiter.api.Test;

/** The guide's table of times is made from what is made of them. */
class TimesInTheGuideTest {

  private static final Path PAGE = Path.of("../docs/forfatterveiledning.md");
  private static final Times TIMES = new Times(new Period(2024, 2027));

  /** One of each kind, as planners write them. */
  private static final List<String> WRITTEN =
      List.of(
          "11.06.2024",
          "11. juni 2024",
          "2024-06-11",
          "1.7.25",
          "juni 2024",
          "jan. 2025",
          "06/2025",
          "november-desember 2025",
          "mars/april 2026",
          "1. mars - 15. april 2025",
          "uke 34 2025",
          "2. kvartal 2024",
          "Q3 2025",
          "1. tertial 2025",
          "1. halvår 2024",
          "2. halvdel 2026",
          "våren 2026",
          "sommeren 2026",
          "hausten 2025",
          "vinteren 2025/2026",
          "påsken 2026",
          "årsskiftet 2025/2026",
          "primo 2025",
          "medio 2025",
          "ultimo 2025",
          "tidlig i 2026",
          "2024",
          "2025/2026",
          "2024-2027",
          "2025-26",
          "i perioden",
          "første halvdel av perioden",
          "neste planperiode",
          "ca. 2025",
          "trolig 2026",
          "innen 01.07.2025",
          "innan utgangen av 2026",
          "før sommeren 2026",
          "etter 2027",
          "tidligst 2026",
          "2026 og utover",
          "2015 (rev. 2019)");

  @Test
  void itsRowsAreWhatTheyBecome() throws IOException {
    String text = Files.readString(PAGE);
    String head = "|---|---|---|\n";
    int start = text.indexOf(head, text.indexOf("| Den kan bety |")) + head.length();
    String rows = WRITTEN.stream().map(TimesInTheGuideTest::row).collect(joining());
    String made =
        text.substring(0, start) + rows + text.substring(text.indexOf("\n\n", start - 1) + 1);

    assertThat(WRITTEN).hasSizeGreaterThan(37);
    assertThat(made).isEqualTo(Cases.expected(PAGE, made));
  }

  private static String row(String written) {
    PlanDate time = TIMES.parse(written).orElseThrow();
    String possible = time.possible().equals(time.place()) ? "det samme" : span(time.possible());
    return "| `%s` | %s | %s |\n".formatted(written, span(time.place()), possible);
  }

  private static String span(Span span) {
    if (span.first().equals(span.last())) {
      return day(span.first());
    }
    if (span.first().equals(Span.BEGINNING)) {
      return "til og med " + day(span.last());
    }
    return span.last().equals(Span.END)
        ? "fra og med " + day(span.first())
        : day(span.first()) + "–" + day(span.last());
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }
}
