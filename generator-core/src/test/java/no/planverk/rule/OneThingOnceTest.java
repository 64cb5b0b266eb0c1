package no.planverk.rule;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.planverk.model.Model;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one thing in a whole plan table is told once, not once for each of its plans. */
class OneThingOnceTest {

  private static final int FEW = 2;

  private static final List<String> NAMES =
      List.of("Kultur", "Idretts", "Vann", "Demens", "Klima", "Energi", "Skog", "By", "Havne");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "navn: %splan, beslutning: revideres",
        "navn: %splan 2016-2020, status: vedtatt",
        "navn: %splan 2016-2020, beslutning: videreføres",
        "navn: %splan, gjelder: 2016-2020, prioritet: a",
        "navn: %splan, status: på høring",
        "navn: %splan, beslutning: inngår i",
        "navn: %splan, beslutning: erstattes av",
        "navn: %splan for helsetenester"
      })
  void aColumnThatLacksSomethingIsOneThing(String plan) {
    Map<String, Long> times =
        Rules.check(table(plan), LawBook.rules(), LocalDate.of(2026, 11, 23)).stream()
            .map(finding -> finding.rule().id())
            .filter(rule -> rule.matches("(kon|spr)-.*"))
            .collect(groupingBy(rule -> rule, counting()));

    assertThat(times.values()).as("%s", times).isNotEmpty().allMatch(count -> count <= FEW);
  }

  private static Model table(String plan) {
    String yaml =
        """
        kommune: {navn: Vesledal kommune, kommunenummer: '9999', målform: bokmål}
        planstrategi:
          tittel: Planstrategi 2024–2027
          periode: 2024-2027
          status: vedtatt
          prioriteringer: [{id: a, navn: Prioriterte planer}]
        planer:
        """
            + IntStream.range(0, NAMES.size()).mapToObj(i -> row(i, plan)).collect(joining());
    SourceTree files = new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of());
    return ModelReader.read(files).model().value().orElseThrow();
  }

  private static String row(int number, String plan) {
    return "  - {id: p"
        + number
        + ", type: temaplan, "
        + plan.replace("%s", NAMES.get(number))
        + "}\n";
  }
}
