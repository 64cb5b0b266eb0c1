package no.planverk.data.kostra;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.data.kostra.InYear.Answer;
import no.planverk.data.table.DataSource;
import no.planverk.model.PlanIndex;
import no.planverk.model.PlanTypes;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.Proposer;
import no.planverk.model.process.Adoption;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Answers each question by the plans of the strategy; what nobody has written has no answer. */
final class KostraAnswers {

  private final DataSource source;
  private final int year;
  private final InYear inYear;
  private final PlanTypes types;
  private final List<KostraAnswer> answers = new ArrayList<>();

  KostraAnswers(DataSource source, int year) {
    this.source = source;
    this.year = year;
    this.inYear = new InYear(year);
    this.types = new PlanTypes(source.model().planTypes());
  }

  List<KostraAnswer> all() {
    adoptedIn("D1.a", source.model().strategy().title(), strategy());
    adoptedIn("D1.c", PlanKinds.SOCIETAL_PART);
    adoptedIn("D1.b", PlanKinds.LAND_USE_PART);
    actionPart();
    adopted("C.2.d", PlanKinds.AREA_PLAN);
    adopted("D2a.e", PlanKinds.THEME_PLAN);
    adopted("C.2.f", PlanKinds.AREA_ZONING);
    adopted("C.2.g", PlanKinds.DETAILED_ZONING);
    privatelyProposed();
    heard();
    answers.add(new KostraAnswer("D3b.d", null, "ikke-felt", ""));
    return List.copyOf(answers);
  }

  private OptionalInt strategy() {
    Adoption adopted = source.model().strategy().adopted();
    return adopted == null ? OptionalInt.empty() : yearOf(adopted.date());
  }

  /**
   * The year of the latest adoption up to the end of the year; not known where there is one that
   * may be later, and nobody has written its year.
   */
  private void adoptedIn(String code, String type) {
    List<Plan> plans = plans(type);
    List<PlanDate> dates =
        plans.stream()
            .flatMap(plan -> plan.adoptions().stream())
            .map(Adoption::date)
            .filter(Objects::nonNull)
            .filter(date -> date.earliest().getYear() <= year)
            .toList();
    OptionalInt latest =
        dates.stream().map(KostraAnswers::yearOf).flatMapToInt(OptionalInt::stream).max();
    boolean later =
        plans.stream().anyMatch(InYear::lacksDay)
            || dates.stream().anyMatch(date -> date.latest().getYear() > latest.orElse(0));
    adoptedIn(code, names(plans), later ? OptionalInt.empty() : latest);
  }

  private void adoptedIn(String code, String name, OptionalInt found) {
    boolean known = found.isPresent() && found.getAsInt() <= year;
    answers.add(
        known
            ? new KostraAnswer(code, Integer.toString(found.getAsInt()), null, name)
            : new KostraAnswer(code, null, name.isEmpty() ? "ingen" : "uten-dato", name));
  }

  /** Whether the action part was adopted or gone over in the year; the economic plan may be it. */
  private void actionPart() {
    PlanKinds kinds = new PlanKinds(new PlanIndex(source.model()));
    List<Plan> economic = plans(PlanKinds.ECONOMIC_PLAN);
    List<Plan> plans = plans(PlanKinds.IMPLEMENTATION_PART);
    if (plans.isEmpty()) {
      plans = economic.stream().filter(kinds::implementsMasterPlan).toList();
    }
    if (plans.isEmpty()) {
      String why = economic.isEmpty() ? "ingen" : "ikke-sagt";
      answers.add(new KostraAnswer("D4.a", null, why, names(economic)));
      return;
    }
    KostraAnswer answer =
        switch (Answer.any(plans.stream().map(inYear::treated).toList())) {
          case YES -> new KostraAnswer("D4.a", "ja", null, names(plans));
          case NO -> new KostraAnswer("D4.a", "nei", null, names(plans));
          case UNKNOWN -> new KostraAnswer("D4.a", null, "uten-dato", names(plans));
        };
    answers.add(answer);
  }

  /** How many plans of a type were adopted in the year, of those the strategy lists. */
  private void adopted(String code, String type) {
    count(code, plans(type), inYear::adopted, "uten-dato", "ingen-vedtatt");
  }

  /** How many of the detailed zoning plans were so, and not the municipality's own proposal. */
  private void privatelyProposed() {
    List<Plan> plans = plans(PlanKinds.DETAILED_ZONING);
    boolean dated = plans.stream().noneMatch(plan -> inYear.adopted(plan) == Answer.UNKNOWN);
    count(
        "D2b.g",
        plans,
        plan -> inYear.adopted(plan).and(isPrivate(plan)),
        dated ? "uten-forslagsstiller" : "uten-dato",
        "ingen-vedtatt");
  }

  private static Answer isPrivate(Plan plan) {
    return plan.proposer() == null ? Answer.UNKNOWN : Answer.of(plan.proposer() == Proposer.PRIVAT);
  }

  /** Land-use plans of the municipality or a part of it whose proposal was sent out in the year. */
  private void heard() {
    List<Plan> plans =
        Stream.of(PlanKinds.LAND_USE_PART, PlanKinds.AREA_PLAN)
            .flatMap(type -> plans(type).stream())
            .toList();
    count("D3a.d", plans, inYear::heard, "uten-horing", "ingen-hort");
  }

  /** A number only where it is known of each plan whether it counts. */
  private void count(
      String code, List<Plan> plans, Function<Plan, Answer> counts, String unknown, String none) {
    List<Plan> open = plans.stream().filter(plan -> counts.apply(plan) == Answer.UNKNOWN).toList();
    List<Plan> counted = plans.stream().filter(plan -> counts.apply(plan) == Answer.YES).toList();
    String number = Integer.toString(counted.size());
    answers.add(
        plans.isEmpty()
            ? new KostraAnswer(code, null, "ingen", "")
            : !open.isEmpty()
                ? new KostraAnswer(code, null, unknown, names(open))
                : new KostraAnswer(code, number, counted.isEmpty() ? none : null, names(counted)));
  }

  /** The one year a time can be in; empty where it can be in several, or is not written. */
  private static OptionalInt yearOf(@Nullable PlanDate date) {
    return date == null || date.earliest().getYear() != date.latest().getYear()
        ? OptionalInt.empty()
        : OptionalInt.of(date.earliest().getYear());
  }

  private List<Plan> plans(String type) {
    return source.model().plans().stream()
        .filter(
            plan ->
                types.of(plan).map(types::root).filter(root -> root.id().equals(type)).isPresent())
        .toList();
  }

  private static String names(List<Plan> plans) {
    return plans.stream().map(Plan::name).collect(Collectors.joining(", "));
  }
}
