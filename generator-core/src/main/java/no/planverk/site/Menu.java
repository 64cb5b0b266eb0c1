package no.planverk.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.Model;

/** The pages people are led to: every fixed page that has something to show. */
final class Menu {

  /** Pages for those who look closer: on the front page and at the foot, not at the top. */
  private static final Set<String> FOR_THE_CURIOUS =
      Set.of("ressurser", "endringer", "aktorer", "begreper");

  private Menu() {}

  /** Their names, in order; each has the words {@code meny.<name>}, {@code dor.<name>}. */
  static List<String> of(Model model) {
    return Stream.of(
            "planstrategi",
            "planer",
            "framdrift",
            "medvirkning",
            "mal",
            "ressurser",
            "endringer",
            "kommunen",
            "plansystem",
            "aktorer",
            "begreper")
        .filter(name -> hasContent(name, model))
        .toList();
  }

  /** Those of them that stand at the top of every page. */
  static List<String> top(Model model) {
    return of(model).stream().filter(name -> !FOR_THE_CURIOUS.contains(name)).toList();
  }

  /** The others, which stand at the foot. */
  static List<String> foot(Model model) {
    return of(model).stream().filter(FOR_THE_CURIOUS::contains).toList();
  }

  private static boolean hasContent(String name, Model model) {
    return switch (name) {
      case "mal" ->
          !model.focusAreas().isEmpty()
              || model.plans().stream().anyMatch(plan -> !plan.sustainabilityGoals().isEmpty());
      case "aktorer" -> !model.actors().isEmpty();
      case "framdrift" -> ProgressPage.hasContent(model);
      case "ressurser" -> ResourcesPage.hasContent(model);
      case "endringer" -> !model.formerStrategies().isEmpty();
      default -> true;
    };
  }
}
