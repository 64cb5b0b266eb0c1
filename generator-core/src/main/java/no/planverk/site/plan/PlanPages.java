package no.planverk.site.plan;

import java.util.List;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Head;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageFigures;
import no.planverk.site.page.SiteContext;
import no.planverk.site.phrase.HaveYourSayLink;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.site.plan.PlanView.Account;
import no.planverk.site.plan.PlanView.Brief;
import no.planverk.site.plan.PlanView.Course;
import no.planverk.site.plan.PlanView.Decided;
import no.planverk.site.plan.PlanView.People;
import no.planverk.site.plan.PlanView.Ties;

/**
 * Makes one page for each plan.
 *
 * <p>What the rules found of a plan is for its planner, and never shown here.
 */
public final class PlanPages {

  private PlanPages() {}

  public static List<PageContent> of(SiteContext material) {
    return material.model().plans().stream().map(plan -> page(material, plan)).toList();
  }

  private static PageContent page(SiteContext material, Plan plan) {
    PageContext scope = new PageContext(material, Addresses.plan(plan.id()));
    Head head = new Head(plan.name(), scope.word("beskrivelse.plan", "plan", plan.name()));
    return new PageContent(
        scope, "plan", head, view(scope, plan), PageFigures.neighbourhood(scope, plan));
  }

  private static PlanView view(PageContext scope, Plan plan) {
    PlanPageFacts facts = new PlanPageFacts(scope, plan);
    PlanHearings hearings = new PlanHearings(scope, plan);
    return new PlanView(
        decided(scope, plan, facts),
        new Brief(facts.type(), facts.inShort(), scope.htmlOrNull(plan.text(), 2, "tekst-")),
        new Course(hearings.notices(), PlanTimeline.of(scope, plan), hearings.others()),
        new People(facts.who(), facts.involvement()),
        new Ties(
            facts.why(),
            PlanRelationFacts.plans(scope, plan),
            PlanRelationFacts.goals(scope, plan)),
        new Account(
            facts.resources(),
            scope.htmlOrNull(plan.evaluation(), 2, "evaluering-"),
            facts.history(),
            scope.htmlOrNull(plan.comment(), 2, "merknad-"),
            facts.documents()),
        HaveYourSayLink.of(scope, plan));
  }

  private static Decided decided(PageContext scope, Plan plan, PlanPageFacts facts) {
    Decision decision = plan.decision();
    return new Decided(
        PlanPhrases.decisionTag(scope, plan),
        decision == null ? null : decision.wording(),
        facts.decision(),
        decision == null ? null : scope.htmlOrNull(decision.reason(), 3, "grunn-"));
  }
}
