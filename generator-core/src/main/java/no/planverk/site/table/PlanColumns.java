package no.planverk.site.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.planverk.markdown.Markdown;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Unit;
import no.planverk.model.need.Priority;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.PageContext;
import no.planverk.site.phrase.GlobalGoals;
import no.planverk.site.phrase.PlanEffort;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.site.phrase.UnitLinks;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Every column the plan table can have, in the order people look for things: what the plan is, what
 * is adopted, what shall happen and when, who answers for it, why, what it takes.
 */
final class PlanColumns {

  private final PageContext context;
  private final YearColumns years;
  private final List<Plan> plans;
  private final List<PlanColumn> columns = new ArrayList<>();

  private PlanColumns(PageContext context, List<Plan> plans) {
    this.context = context;
    this.years = YearColumns.of(context);
    this.plans = plans;
  }

  /**
   * The columns that have content.
   *
   * @param byPriority whether the plans stand under the headings of their priorities, so that no
   *     column has to say them
   */
  static List<PlanColumn> used(PageContext context, List<Plan> plans, boolean byPriority) {
    return new ColumnOrder(context)
        .of(new PlanColumns(context, plans).all()).stream()
            .filter(column -> !(byPriority && column.key().equals("prioritet")))
            .filter(column -> column.isUsed(plans))
            .toList();
  }

  private List<PlanColumn> all() {
    first("type", plan -> new PlanCell.Lines(List.of(PlanPhrases.type(context, plan))));
    more("prioritet", this::priority);
    adoption();
    more(
        "gjelder",
        plan -> PlanCell.text(plan.validity() == null ? "" : plan.validity().toString()));
    more("forrige-status", this::formerStatus);
    said("status", this::status);
    said("beslutning", this::decision);
    more("frist", plan -> date(plan.decision() == null ? null : plan.decision().deadline()));
    years.columns(plans).forEach(this::year);
    dates();
    people();
    reasons();
    more("innsats", this::effort);
    more("kostnad", this::cost);
    more("merknad", this::comment);
    return List.copyOf(columns);
  }

  private void adoption() {
    AdoptionCells cells = new AdoptionCells(context);
    first("vedtatt", cells::date);
    more("vedtatt-av", cells::body);
    first("sak", cells::caseNumber);
  }

  /** Days and months, which the years' columns leave out. */
  private void dates() {
    dates("oppstart", plan -> plan.schedule().start());
    dates("horing", plan -> plan.schedule().hearing());
    dates("forventet-vedtak", plan -> plan.schedule().expectedAdoption());
  }

  private void dates(String key, Function<Plan, @Nullable PlanDate> field) {
    if (!plans.stream().allMatch(plan -> years.tell(field.apply(plan)))) {
      more(key, plan -> date(field.apply(plan)));
    }
  }

  private void people() {
    first("ansvarlig", plan -> units(plan.responsible()));
    more("politisk-organ", plan -> units(plan.politicalBodies()));
    more("behandling", plan -> PlanCell.text(PlanPhrases.treatment(context, plan)));
    more("felles-med", plan -> new PlanCell.Lines(PlanPhrases.jointWith(context, plan)));
  }

  private void reasons() {
    more("hvorfor", plan -> PlanCell.texts(PlanPhrases.grounds(context, plan)));
    more("utfordringer", plan -> new PlanCell.Lines(PlanPhrases.challenges(context, plan)));
    more("mal", plan -> new PlanCell.Lines(PlanPhrases.goals(context, plan)));
    more(
        "berekraftsmal",
        plan -> PlanCell.texts(GlobalGoals.names(context, plan.sustainabilityGoals())));
    more("temaer", plan -> PlanCell.texts(plan.themes()));
  }

  private void year(int year) {
    columns.add(
        new PlanColumn(
            "aar-" + year,
            Integer.toString(year),
            true,
            plan -> PlanCell.texts(years.in(plan, year))));
  }

  private void first(String key, Function<Plan, PlanCell> content) {
    columns.add(new PlanColumn(key, context.word("kolonne." + key), true, content));
  }

  /** A column that says where it is not told: it is no secret that nobody has decided. */
  private void said(String key, Function<Plan, PlanCell> content) {
    columns.add(
        new PlanColumn(key, context.word("kolonne." + key), true, content)
            .saying(context.word(key + ".INGEN")));
  }

  private void more(String key, Function<Plan, PlanCell> content) {
    columns.add(new PlanColumn(key, context.word("kolonne." + key), false, content));
  }

  /** Sorted as the municipality ranks its priorities. */
  private PlanCell priority(Plan plan) {
    List<Priority> ranked = context.model().strategy().priorities();
    return context
        .plans()
        .find(plan.priority())
        .<PlanCell>map(found -> new PlanCell.Ranked(found.name(), ranked.indexOf(found)))
        .orElse(PlanCell.none());
  }

  private PlanCell formerStatus(Plan plan) {
    return PlanCell.tag(
        PlanPhrases.formerStatusTag(context, plan),
        plan.formerStatus(),
        PlanPhrases.formerStatusLines(context, plan));
  }

  /** Sorted from not begun to done, as the model lists them. */
  private PlanCell status(Plan plan) {
    return PlanCell.tag(
        PlanPhrases.statusTag(context, plan),
        plan.status(),
        PlanPhrases.statusLines(context, plan));
  }

  private PlanCell decision(Plan plan) {
    DecisionKind kind = plan.decision() == null ? null : plan.decision().kind();
    return PlanCell.tag(
        PlanPhrases.decisionTag(context, plan), kind, PlanPhrases.decisionLines(context, plan));
  }

  private PlanCell date(@Nullable PlanDate date) {
    return date == null ? PlanCell.none() : PlanCell.date(context.date(date), date);
  }

  private PlanCell units(List<Ref<Unit>> refs) {
    return new PlanCell.Lines(UnitLinks.of(context, refs));
  }

  private PlanCell effort(Plan plan) {
    return PlanCell.texts(PlanEffort.effort(context, years.otherEffort(plan)));
  }

  private PlanCell cost(Plan plan) {
    return new PlanCell.Amount(PlanEffort.costs(context, plan), PlanEffort.totalCost(plan));
  }

  private PlanCell comment(Plan plan) {
    Prose comment = plan.comment();
    return comment == null
        ? PlanCell.none()
        : new PlanCell.Running(
            context.html(comment, 3, "merknad-" + plan.id() + "-"),
            Markdown.parse(comment).plainText());
  }
}
