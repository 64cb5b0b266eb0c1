package no.planverk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.model.plan.EffortUnit;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.Test;

class EffortSumsTest {

  @Test
  void addsEachYearAndSaysHowMuchIsTooMuch() {
    EffortSums sums =
        sums(
            "  kapasitet: [{år: 2024, årsverk: '1,5'}, {år: 2025, årsverk: 2}]\n",
            "[{år: 2024, årsverk: '0,75'}, {år: 2025, årsverk: 1}]",
            "[{år: 2024, årsverk: 1}, {år: 2025, årsverk: 1}]");

    assertThat(sums.years().stream().map(EffortSum::year)).containsExactly(2024, 2025, 2026, 2027);
    assertThat(sums.years().get(0)).isEqualTo(sum(2024, "1.75", "1.5", 2));
    assertThat(sums.years().get(0).over()).isEqualTo("0.25");
    assertThat(sums.years().get(1).isOver()).as("just as much as there is room for").isFalse();
    assertThat(sums.years().get(2)).isEqualTo(sum(2026, "0", null, 0));
    assertThat(sums.period()).isEqualTo(sum(null, "3.75", "3.5", 2));
    assertThat(sums.yearless()).isFalse();
  }

  @Test
  void convertsToTheUnitOfTheCapacity() {
    EffortSums sums =
        sums(
            "  timer-per-årsverk: 1700\n  kapasitet: [{år: 2024, timer: 1700}]\n",
            "[{år: 2024, årsverk: '0,5'}]",
            "[{år: 2024, timer: 851}]");

    assertThat(sums.measure().unit()).isEqualTo(EffortUnit.HOURS);
    assertThat(sums.years().get(0))
        .isEqualTo(new EffortSum(2024, new BigDecimal("1701"), new BigDecimal("1700"), 2, true));
    assertThat(sums.leftOut()).isZero();
  }

  @Test
  void thirdsAddUpToTheWhole() {
    String third = "[{år: 2024, timer: 500}]";
    EffortSums sums =
        sums(
            "  timer-per-årsverk: 1500\n  kapasitet: [{år: 2024, årsverk: 1}]\n",
            third,
            third,
            third);

    assertThat(sums.years().get(0).planned()).isEqualTo("1");
    assertThat(sums.years().get(0).isOver()).isFalse();
  }

  @Test
  void leavesOutWhatCannotBeConverted() {
    EffortSums sums =
        sums(
            "  timer-per-årsverk: 0\n",
            "[{år: 2024, årsverk: 1}, {år: 2024, timer: 900}]",
            "[{år: 2024, aktivitet: X}]");

    assertThat(sums.measure()).isEqualTo(new EffortMeasure(EffortUnit.PERSON_YEARS, null));
    assertThat(sums.leftOut()).isEqualTo(1);
    assertThat(sums.years().get(0)).isEqualTo(sum(2024, "1", null, 1));
  }

  @Test
  void anAmountGivenInBothUnitsCountsOnce() {
    EffortSums sums =
        sums(
            "  timer-per-årsverk: 1000\n",
            "[{år: 2024, årsverk: 1, timer: 1000}]",
            "[{timer: 500}]");

    assertThat(sums.years().get(0)).isEqualTo(sum(2024, "1", null, 1));
    assertThat(sums.period()).isEqualTo(new EffortSum(null, new BigDecimal("1.5"), null, 2, true));
    assertThat(sums.yearless()).isTrue();
  }

  @Test
  void theWholePeriodHasACapacityOnlyWhereEveryYearWithWorkHas() {
    String twoYears = "[{år: 2024, årsverk: 10}, {år: 2025, årsverk: 10}]";

    assertThat(sums("  kapasitet: [{år: 2024, årsverk: 3}]\n", twoYears).period().capacity())
        .isNull();
    assertThat(sums("  kapasitet: [{årsverk: 8}, {år: 2024, årsverk: 3}]\n", twoYears).period())
        .isEqualTo(sum(null, "20", "8", 1));
  }

  @Test
  void isEmptyWhereNothingHasAnAmount() {
    assertThat(sums("", "[{år: 2024, aktivitet: X}]").isEmpty()).isTrue();
    assertThat(sums("", "[{år: 2024, timer: 10}]").isEmpty()).isFalse();
    assertThat(sums("  kapasitet: [{år: 2024, årsverk: 3}]\n").isEmpty()).isFalse();
  }

  private static EffortSum sum(Integer year, String planned, String capacity, int plans) {
    return new EffortSum(
        year,
        new BigDecimal(planned),
        capacity == null ? null : new BigDecimal(capacity),
        plans,
        false);
  }

  /** The sums of plans with the given effort, and a strategy with the given lines. */
  private static EffortSums sums(String strategy, String... efforts) {
    StringBuilder yaml =
        new StringBuilder(
            """
            kommune: {navn: Vesledal kommune, kommunenummer: '3399', målform: bokmål}
            planstrategi:
              tittel: Planstrategi
              periode: 2024-2027
              status: vedtatt
            """);
    yaml.append(strategy).append("planer:\n");
    for (int i = 0; i < efforts.length; i++) {
      yaml.append("  - {id: p" + i + ", navn: P, type: temaplan, innsats: " + efforts[i] + "}\n");
    }
    SourceFile file = new SourceFile("planverk.yaml", yaml.toString());
    Checked<Model> read = ModelReader.read(new SourceTree(List.of(file), Map.of())).model();
    assertThat(read.diagnostics()).isEmpty();
    return EffortSums.of(read.value().orElseThrow());
  }
}
