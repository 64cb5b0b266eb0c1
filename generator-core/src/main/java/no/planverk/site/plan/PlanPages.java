package no.planverk.site.plan;

import java.util.List;
import java.util.stream.IntStream;
import no.planverk.model.Kind;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Head;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.SiteContext;
import no.planverk.site.phrase.HaveYourSayLink;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.site.phrase.WhoToAsk;
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

  public static List<PageContent> of(SiteContext site) {
    List<Plan> plans = site.model().plans();
    return IntStream.range(0, plans.size()).mapToObj(at -> page(site, plans, at)).toList();
  }

  private static PageContent page(SiteContext site, List<Plan> plans, int at) {
    Plan plan = plans.get(at);
    PageContext context = new PageContext(site, Addresses.plan(plan.id()));
    return PageContent.later(
        context,
        "plan",
        () -> new Head(plan.name(), context.word("beskrivelse.plan", "plan", plan.name())),
        () -> view(context, plan, beside(context, plans, at)));
  }

  /** The plans before and after it, in the author's order. */
  private static PlanView.Beside beside(PageContext context, List<Plan> plans, int at) {
    return new PlanView.Beside(
        at == 0 ? null : context.link(Kind.PLAN, plans.get(at - 1)),
        at == plans.size() - 1 ? null : context.link(Kind.PLAN, plans.get(at + 1)));
  }

  private static PlanView view(PageContext context, Plan plan, PlanView.Beside beside) {
    PlanPageFacts facts = new PlanPageFacts(context, plan);
    PlanHearings hearings = new PlanHearings(context, plan);
    return new PlanView(
        decided(context, plan, facts),
        new Brief(facts.type(), facts.inShort(), context.htmlOrNull(plan.text(), 2, "tekst-")),
        new Course(hearings.notices(), PlanTimeline.of(context, plan), hearings.others()),
        new People(facts.who(), facts.involvement()),
        new Ties(
            facts.why(),
            PlanRelationFacts.plans(context, plan),
            PlanRelationFacts.goals(context, plan)),
        new Account(
            facts.resources(),
            context.htmlOrNull(plan.evaluation(), 2, "evaluering-"),
            facts.history(),
            facts.own(),
            context.htmlOrNull(plan.comment(), 2, "merknad-"),
            facts.documents()),
        HaveYourSayLink.of(context, plan),
        WhoToAsk.of(context, plan),
        beside);
  }

  private static Decided decided(PageContext context, Plan plan, PlanPageFacts facts) {
    Decision decision = plan.decision();
    return new Decided(
        PlanPhrases.decisionTag(context, plan),
        PlanPhrases.decisionMeaning(context, plan).stream().findFirst().orElse(null),
        facts.decision(),
        decision == null ? null : context.htmlOrNull(decision.reason(), 3, "grunn-"));
  }
}
