package no.planverk.site;

import java.util.List;
import no.planverk.model.Plan;

/**
 * Makes one page for each plan.
 *
 * <p>What the rules found of a plan is for its planner, and never shown here.
 */
final class PlanPages {

  private PlanPages() {}

  static List<Page> of(Material material) {
    return material.model().plans().stream().map(plan -> page(material, plan)).toList();
  }

  private static Page page(Material material, Plan plan) {
    Scope scope = material.from("planer/" + plan.id() + ".html");
    String description = scope.word("beskrivelse.plan", "plan", plan.name());
    Frame frame = Frames.of(scope, plan.name(), description, "planer");
    return new Page(
        scope.path(), "plan", frame, view(scope, plan), PageFigures.neighbourhood(scope, plan));
  }

  private static PlanView view(Scope scope, Plan plan) {
    PlanFacts facts = new PlanFacts(scope, plan);
    PlanHearings hearings = new PlanHearings(scope, plan);
    return new PlanView(
        hearings.notices(),
        PlanWords.decisionTag(scope, plan),
        plan.decision() == null ? null : plan.decision().wording(),
        facts.decision(),
        plan.decision() == null ? null : scope.htmlOrNull(plan.decision().reason(), 3, "grunn-"),
        facts.type(),
        facts.inShort(),
        scope.htmlOrNull(plan.text(), 2, "tekst-"),
        PlanTimeline.of(scope, plan),
        hearings.others(),
        facts.who(),
        facts.involvement(),
        facts.why(),
        PlanTies.plans(scope, plan),
        PlanTies.goals(scope, plan),
        facts.resources(),
        facts.history(),
        scope.htmlOrNull(plan.evaluation(), 2, "evaluering-"),
        scope.htmlOrNull(plan.comment(), 2, "merknad-"),
        facts.documents(),
        Input.of(scope, plan));
  }
}
