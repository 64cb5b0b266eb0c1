package no.planverk.site.table;

import java.util.List;
import java.util.function.Function;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.site.page.PageContext;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.site.phrase.UnitLinks;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** The columns of the plan table in the introduction: those that can be said in its language. */
final class BriefColumns {

  private final PageContext context;

  private BriefColumns(PageContext context) {
    this.context = context;
  }

  /** The columns that have content. */
  static List<PlanColumn> used(PageContext context, List<Plan> plans) {
    return new BriefColumns(context).all().stream().filter(column -> column.isUsed(plans)).toList();
  }

  private List<PlanColumn> all() {
    return List.of(
        column("type", plan -> new PlanCell.Lines(List.of(PlanPhrases.type(context, plan)))),
        column("vedtatt", plan -> date(of(plan.adopted()))),
        column(
                "status",
                plan ->
                    PlanCell.tag(PlanPhrases.statusTag(context, plan), plan.status(), List.of()))
            .saying(context.word("status.INGEN")),
        column("beslutning", this::decision).saying(context.word("beslutning.INGEN")),
        column("oppstart", plan -> date(plan.schedule().start())),
        column("forventet-vedtak", plan -> date(plan.schedule().expectedAdoption())),
        column("ansvarlig", this::responsible));
  }

  private PlanColumn column(String key, Function<Plan, PlanCell> content) {
    return new PlanColumn(key, context.word("kolonne." + key), true, content);
  }

  private PlanCell decision(Plan plan) {
    DecisionKind kind = plan.decision() == null ? null : plan.decision().kind();
    return PlanCell.tag(PlanPhrases.decisionTag(context, plan), kind, List.of());
  }

  private PlanCell date(@Nullable PlanDate date) {
    return date == null ? PlanCell.none() : PlanCell.date(context.date(date), date);
  }

  private static @Nullable PlanDate of(@Nullable Adoption adoption) {
    return adoption == null ? null : adoption.date();
  }

  private PlanCell responsible(Plan plan) {
    return new PlanCell.Lines(UnitLinks.of(context, plan.responsible()));
  }
}
