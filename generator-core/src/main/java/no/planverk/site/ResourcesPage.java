package no.planverk.site;

import java.util.List;
import no.planverk.model.Model;

/** Makes the page of what the plans take. */
final class ResourcesPage {

  private ResourcesPage() {}

  static List<Page> of(Material material) {
    Scope scope = material.from("ressurser.html");
    return hasContent(scope.model())
        ? List.of(
            FixedPage.of(
                scope, "ressurser", new ResourcesView(scope.word("ressurser.intro")), List.of()))
        : List.of();
  }

  /** Whether anything is written of capacity, work or costs. */
  static boolean hasContent(Model model) {
    return !model.strategy().capacity().isEmpty()
        || model.plans().stream()
            .anyMatch(
                plan ->
                    !plan.resources().externalCosts().isEmpty()
                        || plan.resources().effort().stream()
                            .anyMatch(
                                effort -> effort.personYears() != null || effort.hours() != null));
  }
}
