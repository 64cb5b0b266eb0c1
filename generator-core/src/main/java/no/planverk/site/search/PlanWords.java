package no.planverk.site.search;

import java.util.List;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.OutsidePlan;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.Involvement;
import no.planverk.model.process.ProcessStep;
import no.planverk.model.value.DocumentLink;
import no.planverk.site.page.PageContext;
import no.planverk.site.phrase.Adoptions;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.site.phrase.UnitLinks;

/** What the page of a plan says, besides its name. */
final class PlanWords {

  private PlanWords() {}

  static String of(PageContext context, Plan plan) {
    Said said =
        new Said(context)
            .text(String.join(", ", plan.naming().others().toList()))
            .text(PlanPhrases.type(context, plan).text(), plan.naming().formerType())
            .text(PlanPhrases.decision(context, plan), plan.group())
            .text(UnitLinks.names(context, plan.responsible()))
            .text(UnitLinks.names(context, plan.politicalBodies()))
            .text(String.join(", ", plan.themes()))
            .texts(plan.outside().stream().map(OutsidePlan::name).toList());
    plan.ownColumns().forEach(column -> said.prose(column.text()));
    said.prose(plan.comment()).prose(plan.text()).prose(plan.evaluation());
    decided(context, plan, said);
    process(plan, said);
    return said.texts(plan.links().stream().map(DocumentLink::title).toList())
        .links(PlanPhrases.jointWith(context, plan))
        .global(plan.sustainabilityGoals())
        .text(plan.landPlanId() == null ? null : plan.landPlanId().toString())
        .all();
  }

  private static void decided(PageContext context, Plan plan, Said said) {
    said.texts(PlanPhrases.grounds(context, plan));
    Decision decision = plan.decision();
    if (decision != null) {
      said.text(decision.condition()).prose(decision.reason());
    }
    for (Adoption adoption : plan.adoptions()) {
      said.text(Adoptions.line(context, adoption));
    }
    said.texts(PlanPhrases.statusLines(context, plan));
  }

  private static void process(Plan plan, Said said) {
    for (Hearing hearing : plan.schedule().hearings()) {
      said.prose(hearing.how()).prose(hearing.outcome());
    }
    involved(plan.schedule().involvement(), said);
    for (ProcessStep step : plan.schedule().process()) {
      said.text(step.name(), step.caseNumber()).prose(step.text());
    }
  }

  /** Those who are drawn into some work, and how. */
  static void involved(List<Involvement> involved, Said said) {
    involved.forEach(some -> said.text(some.name(), some.how()));
  }
}
