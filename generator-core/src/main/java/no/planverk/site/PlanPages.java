package no.planverk.site;

import java.util.List;
import no.planverk.model.Decision;
import no.planverk.model.Plan;
import no.planverk.site.PlanView.Account;
import no.planverk.site.PlanView.Brief;
import no.planverk.site.PlanView.Course;
import no.planverk.site.PlanView.Decided;
import no.planverk.site.PlanView.People;
import no.planverk.site.PlanView.Ties;

/**
 * Makes one page for each plan.
 *
 * <p>What the rules found of a plan is for its planner, and never shown here.
 */
final class PlanPages {

  private PlanPages() {}

  static List<PageContent> of(Material material) {
    return material.model().plans().stream().map(plan -> page(material, plan)).toList();
  }

  private static PageContent page(Material material, Plan plan) {
    Scope scope = new Scope(material, Addresses.plan(plan.id()));
    Head head = new Head(plan.name(), scope.word("beskrivelse.plan", "plan", plan.name()));
    return new PageContent(
        scope, "plan", head, view(scope, plan), PageFigures.neighbourhood(scope, plan));
  }

  private static PlanView view(Scope scope, Plan plan) {
    PlanFacts facts = new PlanFacts(scope, plan);
    PlanHearings hearings = new PlanHearings(scope, plan);
    return new PlanView(
        decided(scope, plan, facts),
        new Brief(facts.type(), facts.inShort(), scope.htmlOrNull(plan.text(), 2, "tekst-")),
        new Course(hearings.notices(), PlanTimeline.of(scope, plan), hearings.others()),
        new People(facts.who(), facts.involvement()),
        new Ties(facts.why(), PlanTies.plans(scope, plan), PlanTies.goals(scope, plan)),
        new Account(
            facts.resources(),
            scope.htmlOrNull(plan.evaluation(), 2, "evaluering-"),
            facts.history(),
            scope.htmlOrNull(plan.comment(), 2, "merknad-"),
            facts.documents()),
        Input.of(scope, plan));
  }

  private static Decided decided(Scope scope, Plan plan, PlanFacts facts) {
    Decision decision = plan.decision();
    return new Decided(
        PlanWords.decisionTag(scope, plan),
        decision == null ? null : decision.wording(),
        facts.decision(),
        decision == null ? null : scope.htmlOrNull(decision.reason(), 3, "grunn-"));
  }
}
