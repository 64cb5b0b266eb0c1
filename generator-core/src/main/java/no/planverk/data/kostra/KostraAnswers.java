package no.planverk.data.kostra;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.data.table.DataSource;
import no.planverk.model.PlanTypes;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.Proposer;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.HearingSubject;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Answers each question by the plans of the strategy; what nobody has written has no answer. */
final class KostraAnswers {

  private final DataSource source;
  private final int year;
  private final PlanTypes types;
  private final List<KostraAnswer> answers = new ArrayList<>();

  KostraAnswers(DataSource source, int year) {
    this.source = source;
    this.year = year;
    this.types = new PlanTypes(source.model().planTypes());
  }

  List<KostraAnswer> all() {
    adoptedIn("D1.a", source.model().strategy().title(), strategy());
    adoptedIn("D1.c", "samfunnsdel");
    adoptedIn("D1.b", "arealdel");
    actionPart();
    count("C.2.d", "kommunedelplan-areal", plan -> true);
    count("D2a.e", "kommunedelplan-tema", plan -> true);
    count("C.2.f", "omraderegulering", plan -> true);
    count("C.2.g", "detaljregulering", plan -> true);
    count("D2b.g", "detaljregulering", plan -> plan.proposer() == Proposer.PRIVAT);
    heard();
    answers.add(new KostraAnswer("D3b.d", null, "ikke-felt", ""));
    return List.copyOf(answers);
  }

  private OptionalInt strategy() {
    Adoption adopted = source.model().strategy().adopted();
    return adopted == null ? OptionalInt.empty() : yearOf(adopted.date());
  }

  /** The year of the latest adoption up to the end of the year. */
  private void adoptedIn(String code, String type) {
    List<Plan> plans = plans(type);
    List<Integer> years =
        plans.stream()
            .flatMap(plan -> plan.adoptions().stream())
            .map(adoption -> yearOf(adoption.date()))
            .flatMapToInt(OptionalInt::stream)
            .filter(one -> one <= year)
            .boxed()
            .sorted()
            .toList();
    OptionalInt latest =
        years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.get(years.size() - 1));
    adoptedIn(code, names(plans), latest);
  }

  private void adoptedIn(String code, String name, OptionalInt found) {
    boolean known = found.isPresent() && found.getAsInt() <= year;
    answers.add(
        known
            ? new KostraAnswer(code, Integer.toString(found.getAsInt()), null, name)
            : new KostraAnswer(code, null, name.isEmpty() ? "ingen" : "uten-dato", name));
  }

  /** Whether the action part was adopted or gone over in the year. */
  private void actionPart() {
    List<Plan> plans = plans("handlingsdel");
    List<PlanDate> dates =
        plans.stream()
            .flatMap(
                plan ->
                    Stream.concat(
                        plan.adoptions().stream().map(Adoption::date),
                        Stream.of(plan.schedule().lastRevised())))
            .filter(Objects::nonNull)
            .toList();
    boolean inYear = dates.stream().anyMatch(this::isInYear);
    boolean known = !dates.isEmpty() && dates.stream().allMatch(date -> yearOf(date).isPresent());
    String value = inYear ? "ja" : known ? "nei" : null;
    String name = names(plans);
    String why = name.isEmpty() ? "ingen" : value == null ? "uten-dato" : null;
    answers.add(new KostraAnswer("D4.a", value, why, name));
  }

  /** How many plans of a type were adopted in the year, of those the strategy lists. */
  private void count(String code, String type, Predicate<Plan> of) {
    List<Plan> plans = plans(type);
    List<Plan> unknown = plans.stream().filter(KostraAnswers::isAdoptedSomeTime).toList();
    List<Plan> counted = plans.stream().filter(of).filter(this::isAdoptedInYear).toList();
    if (plans.isEmpty() || !unknown.isEmpty()) {
      String why = plans.isEmpty() ? "ingen" : "uten-dato";
      answers.add(new KostraAnswer(code, null, why, names(unknown)));
    } else {
      String why = counted.isEmpty() ? "ingen-vedtatt" : null;
      String number = Integer.toString(counted.size());
      answers.add(new KostraAnswer(code, number, why, names(counted)));
    }
  }

  /** Land-use plans of the municipality or a part of it whose proposal was sent out in the year. */
  private void heard() {
    List<Plan> plans =
        Stream.of("arealdel", "kommunedelplan-areal")
            .flatMap(type -> plans(type).stream())
            .toList();
    List<Plan> heard = plans.stream().filter(this::isHeardInYear).toList();
    String number = plans.isEmpty() ? null : Integer.toString(heard.size());
    String why = plans.isEmpty() ? "ingen" : heard.isEmpty() ? "ingen-hort" : null;
    answers.add(new KostraAnswer("D3a.d", number, why, names(heard)));
  }

  private boolean isHeardInYear(Plan plan) {
    return plan.schedule().hearings().stream()
        .filter(hearing -> hearing.subject() != HearingSubject.PLANPROGRAM)
        .anyMatch(hearing -> hearing.from() != null && isInYear(hearing.from()));
  }

  private boolean isAdoptedInYear(Plan plan) {
    return plan.adoptions().stream()
        .anyMatch(adoption -> adoption.date() != null && isInYear(adoption.date()));
  }

  /** Whether it is adopted, but nobody has written in what year. */
  private static boolean isAdoptedSomeTime(Plan plan) {
    return plan.adoptions().stream().anyMatch(adoption -> yearOf(adoption.date()).isEmpty());
  }

  private boolean isInYear(PlanDate date) {
    OptionalInt found = yearOf(date);
    return found.isPresent() && found.getAsInt() == year;
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
