package no.planverk.site;

import java.util.List;
import no.planverk.model.Model;

/** The pages people are led to: every fixed page that has something to show. */
final class Menu {

  private Menu() {}

  /** Their names, in order; each has the words {@code meny.<name>}, {@code dor.<name>}. */
  static List<String> of(Model model) {
    return List.of("planstrategi", "planer", "mal", "kommunen", "plansystem", "aktorer", "begreper")
        .stream()
        .filter(name -> hasContent(name, model))
        .toList();
  }

  private static boolean hasContent(String name, Model model) {
    return switch (name) {
      case "mal" -> !model.focusAreas().isEmpty();
      case "aktorer" -> !model.actors().isEmpty();
      default -> true;
    };
  }
}
