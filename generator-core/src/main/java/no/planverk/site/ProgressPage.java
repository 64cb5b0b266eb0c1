package no.planverk.site;

import java.util.List;
import no.planverk.model.Model;

/** Makes the page of when things happen. */
final class ProgressPage {

  private ProgressPage() {}

  static List<Page> of(Material material) {
    Scope scope = material.from("framdrift.html");
    return hasContent(scope.model())
        ? List.of(
            FixedPage.of(
                scope, "framdrift", new ProgressView(scope.word("framdrift.intro")), List.of()))
        : List.of();
  }

  /** Whether any plan has a time. */
  static boolean hasContent(Model model) {
    return model.plans().stream()
        .anyMatch(
            plan ->
                plan.schedule().notice() != null
                    || plan.schedule().start() != null
                    || plan.schedule().hearing() != null
                    || !plan.schedule().hearings().isEmpty()
                    || plan.schedule().expectedAdoption() != null
                    || (plan.decision() != null
                        && (plan.decision().deadline() != null || plan.decision().years() != null))
                    || plan.resources().effort().stream()
                        .anyMatch(effort -> effort.year() != null));
  }
}
