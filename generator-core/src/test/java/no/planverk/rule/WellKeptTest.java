package no.planverk.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.planverk.model.Model;
import no.planverk.model.law.LawRule;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.rule.situation.Rule;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All rules together: on a strategy that keeps them, and on one with very many plans. */
class WellKeptTest {

  private static final Fixture WELL_KEPT = new Fixture(Fixture.HOME.resolve("velstelt.yaml"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<LawRule> BOOK = LawBook.rules();
  private static final Model MANY = plans(1000);

  @Test
  void nothingIsFoundInAStrategyThatKeepsTheRules() {
    for (String form : new String[] {"bokmål", "nynorsk"}) {
      assertThat(Rules.check(WELL_KEPT.model(form), BOOK, TODAY))
          .extracting(finding -> finding.diagnostic().rule())
          .isEmpty();
    }
  }

  @Test
  void findingsComeInTheOrderOfTheFamilies() {
    List<String> order = Rules.all().stream().map(Rule::id).toList();
    List<Integer> found =
        Rules.check(plans(3), BOOK, TODAY).stream()
            .map(Finding::rule)
            .map(LawRule::id)
            .map(order::indexOf)
            .toList();

    assertThat(found).hasSizeGreaterThan(10).isSorted();
  }

  @Test
  void theSameFindingsEveryTime() {
    Model model = plans(20);

    assertThat(Rules.check(model, BOOK, TODAY)).isEqualTo(Rules.check(model, BOOK, TODAY));
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void manyPlansAreNotSlow() {
    assertThat(Rules.check(MANY, BOOK, TODAY)).hasSizeGreaterThan(1000);
  }

  private static Model plans(int count) {
    String yaml =
        """
        kommune: {navn: Vesledal kommune, kommunenummer: '9999', målform: bokmål}
        planstrategi: {tittel: Planstrategi 2024–2027, periode: 2024-2027, status: vedtatt}
        planer:
        """
            + IntStream.range(0, count).mapToObj(WellKeptTest::plan).collect(joining());
    SourceTree files = new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of());
    return ModelReader.read(files).model().value().orElseThrow();
  }

  private static String plan(int number) {
    return """
      - id: plan-%1$d
        nr: '%1$d'
        navn: Plan nummer %1$d
        type: temaplan
        beslutning: revideres
        dokument: https://vesledal.example/%1$d.pdf
        avventer: [plan-%2$d]
        merknad: Se [her](https://vesledal.example/%1$d). Planen er markert med rødt.
    """
        .formatted(number, number / 2);
  }
}
