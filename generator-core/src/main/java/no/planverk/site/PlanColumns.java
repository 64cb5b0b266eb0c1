package no.planverk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.model.Adoption;
import no.planverk.model.DecisionKind;
import no.planverk.model.Plan;
import no.planverk.model.Priority;
import no.planverk.site.PlanColumn.Content;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * Every column the plan table can have, in the order people look for things: what the plan is, what
 * is adopted, what shall happen and when, who answers for it, why, what it takes.
 */
final class PlanColumns {

  private final Scope scope;
  private final PlanYears years;
  private final List<Plan> plans;
  private final List<PlanColumn> columns = new ArrayList<>();

  private PlanColumns(Scope scope, List<Plan> plans) {
    this.scope = scope;
    this.years = PlanYears.of(scope);
    this.plans = plans;
  }

  /**
   * The columns that have content.
   *
   * @param byPriority whether the plans stand under the headings of their priorities, so that no
   *     column has to say them
   */
  static List<PlanColumn> used(Scope scope, List<Plan> plans, boolean byPriority) {
    return new PlanColumns(scope, plans)
        .all().stream()
            .filter(column -> !(byPriority && column.key().equals("prioritet")))
            .filter(column -> column.isUsed(plans))
            .toList();
  }

  private List<PlanColumn> all() {
    first("type", plan -> Content.links(List.of(PlanWords.type(scope, plan))));
    more("prioritet", this::priority);
    adoption();
    more(
        "gjelder", plan -> Content.text(plan.validity() == null ? "" : plan.validity().toString()));
    first("status", this::status);
    first("beslutning", this::decision);
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
    first("vedtatt", this::adopted);
    more("vedtatt-av", plan -> ofAdoption(plan, adoption -> Content.text(adoption.body())));
    first("sak", plan -> ofAdoption(plan, PlanColumns::caseNumber));
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
    first("ansvarlig", plan -> unit(UnitLinks.of(scope, plan.responsible()).stream()));
    more("politisk-organ", plan -> unit(UnitLinks.of(scope, plan.politicalBody()).stream()));
    more("behandling", plan -> Content.text(PlanWords.treatment(scope, plan)));
    more("felles-med", plan -> Content.links(PlanWords.jointWith(scope, plan)));
  }

  private void reasons() {
    more("hvorfor", plan -> Content.texts(PlanWords.grounds(scope, plan)));
    more("utfordringer", plan -> Content.links(PlanWords.challenges(scope, plan)));
    more("mal", plan -> Content.links(PlanWords.goals(scope, plan)));
    more(
        "berekraftsmal",
        plan -> Content.texts(GlobalGoals.names(scope, plan.sustainabilityGoals())));
    more("temaer", plan -> Content.texts(plan.themes()));
  }

  private void year(int year) {
    columns.add(
        new PlanColumn(
            "aar-" + year,
            Integer.toString(year),
            true,
            plan -> Content.texts(years.in(plan, year))));
  }

  private void first(String key, Function<Plan, Content> content) {
    columns.add(new PlanColumn(key, scope.word("kolonne." + key), true, content));
  }

  private void more(String key, Function<Plan, Content> content) {
    columns.add(new PlanColumn(key, scope.word("kolonne." + key), false, content));
  }

  /** Sorted as the municipality ranks its priorities. */
  private Content priority(Plan plan) {
    List<Priority> ranked = scope.model().strategy().priorities();
    return scope
        .plans()
        .find(plan.priority())
        .map(p -> Content.text(p.name()).sortedBy(Integer.toString(ranked.indexOf(p))))
        .orElse(Content.EMPTY);
  }

  private Content adopted(Plan plan) {
    return ofAdoption(
        plan, adoption -> Content.date(Adoptions.date(scope, adoption), adoption.date()));
  }

  private static Content ofAdoption(Plan plan, Function<Adoption, Content> content) {
    return plan.adopted() == null ? Content.EMPTY : content.apply(plan.adopted());
  }

  private static Content caseNumber(Adoption adoption) {
    String link = adoption.link() == null ? null : adoption.link().value();
    return adoption.caseNumber() == null
        ? Content.EMPTY
        : Content.links(List.of(new TextLink(adoption.caseNumber(), link)));
  }

  /** Sorted from not begun to done, as the model lists them. */
  private Content status(Plan plan) {
    return Content.tag(
        PlanWords.statusTag(scope, plan), plan.status(), PlanWords.statusLines(scope, plan));
  }

  private Content decision(Plan plan) {
    DecisionKind kind = plan.decision() == null ? null : plan.decision().kind();
    return Content.tag(
        PlanWords.decisionTag(scope, plan), kind, PlanWords.decisionLines(scope, plan));
  }

  private Content date(@Nullable PlanDate date) {
    return date == null ? Content.EMPTY : Content.date(scope.date(date), date);
  }

  private static Content unit(Stream<TextLink> unit) {
    return Content.links(unit.toList());
  }

  private Content effort(Plan plan) {
    return Content.texts(PlanWork.effort(scope, years.otherEffort(plan)));
  }

  private Content cost(Plan plan) {
    return Content.texts(PlanWork.costs(scope, plan))
        .sortedBy(Long.toString(PlanWork.totalCost(plan)));
  }

  private Content comment(Plan plan) {
    return Content.html(scope.htmlOrNull(plan.comment(), 3, "merknad-" + plan.id() + "-"));
  }
}
