package no.planverk.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * That work grows with the plans and never with their square, held without a clock: what each kind
 * of page and each rule asks of the plans is counted.
 */
class GrowthTest {

  private static final int FEW = 150;

  /** Twice the plans may cost twice, and somewhat more for sorting; the square would cost four. */
  private static final double MOST = 2.6;

  private final CountingLoader loader = new CountingLoader();

  @Test
  void noKindOfPageAsksAllPlansForEachPlan() throws ReflectiveOperationException {
    assertThat(tooMuch("no.planverk.site.PageVisits")).isEmpty();
  }

  @Test
  void noRuleAsksAllPlansForEachPlan() throws ReflectiveOperationException {
    assertThat(tooMuch("no.planverk.rule.RuleVisits")).isEmpty();
  }

  @Test
  void noPageOverSeveralMunicipalitiesAsksAllForEach() throws ReflectiveOperationException {
    assertThat(tooMuch("no.planverk.overview.OverviewVisits", 23, 357)).isEmpty();
  }

  private Map<String, String> tooMuch(String counter) throws ReflectiveOperationException {
    return tooMuch(counter, FEW, 2 * FEW);
  }

  private Map<String, String> tooMuch(String counter, int fewer, int more)
      throws ReflectiveOperationException {
    Map<String, Long> few = visits(counter, fewer);
    Map<String, Long> many = visits(counter, more);
    double most = MOST * more / (2 * fewer);
    assertThat(few.values()).as("something was counted").anyMatch(count -> count > FEW);
    Map<String, String> tooMuch = new LinkedHashMap<>();
    many.forEach(
        (name, count) -> {
          long before = few.getOrDefault(name, 0L);
          if (count > most * before + FEW) {
            tooMuch.put(name, before + " visits to " + fewer + ", " + count + " to " + more);
          }
        });
    return tooMuch;
  }

  @SuppressWarnings("unchecked") // the classes beside give just this
  private Map<String, Long> visits(String counter, int plans) throws ReflectiveOperationException {
    return (Map<String, Long>)
        loader.loadClass(counter).getMethod("of", int.class).invoke(null, plans);
  }
}
