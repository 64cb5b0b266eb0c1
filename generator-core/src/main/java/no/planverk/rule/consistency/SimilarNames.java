package no.planverk.rule.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.model.value.Period;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.WordList;

/** Plans whose names say the same: one plan may stand in the list twice. */
final class SimilarNames {

  private static final List<String[]> SAME =
      WordList.lines("same-plan-words.txt").map(pair -> pair.split(" = ")).toList();

  private SimilarNames() {}

  /** Each plan is held to the first of its name alone, so that the work grows with the plans. */
  static Stream<Breach> found(Situation situation) {
    Set<String> whose = Set.copyOf(PlanNames.words(situation.model().municipality().name()));
    Map<Set<String>, Plan> first = new HashMap<>();
    return situation.plans().listed().stream()
        .filter(plan -> !PlanStates.ended(plan))
        .flatMap(plan -> twin(first, whose, plan).stream());
  }

  private static Optional<Breach> twin(Map<Set<String>, Plan> first, Set<String> whose, Plan plan) {
    Set<String> name = new TreeSet<>();
    PlanNames.telling(plan.name(), whose).forEach(word -> name.add(sound(word)));
    return Optional.ofNullable(name.isEmpty() ? null : first.putIfAbsent(name, plan))
        .filter(other -> !isAnother(other, plan))
        .map(other -> Breach.of(plan, "navn", "andre", other.name()));
  }

  /**
   * A binding s, doubled letters, an ending, and the written form of Norwegian, are where names of
   * the same plan differ.
   */
  private static String sound(String word) {
    String same = word.replaceFirst("(?<=\\p{L}{4})(?:e|t)$", "");
    for (String[] pair : SAME) {
      same = same.replace(pair[0], pair[1]);
    }
    return same.replaceAll("s(?=\\p{L})", "").replaceAll("(\\p{L})\\1", "$1");
  }

  /**
   * An edition of other years, or one that is tied to the first, is known to be another plan; two
   * of the very same name have got an id each, for the areas of municipalities that have merged.
   */
  private static boolean isAnother(Plan one, Plan other) {
    return one.name().equals(other.name())
        || tied(one, other)
        || tied(other, one)
        || otherYears(one, other);
  }

  private static boolean tied(Plan one, Plan other) {
    return Stream.of(PlanRelation.values())
        .flatMap(relation -> relation.refs(one.relations()).stream())
        .map(Ref::id)
        .anyMatch(other.id()::equals);
  }

  private static boolean otherYears(Plan one, Plan other) {
    Optional<Period> first = years(one);
    Optional<Period> second = years(other);
    boolean apart =
        first.isPresent()
            && second.isPresent()
            && (first.get().to() <= second.get().from() || second.get().to() <= first.get().from());
    return apart || ofAYearEach(one, other);
  }

  /** Handlingsplan 2024 and Handlingsplan 2025. */
  private static boolean ofAYearEach(Plan one, Plan other) {
    Set<String> first = YearSpans.single(one.name());
    Set<String> second = YearSpans.single(other.name());
    return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
  }

  private static Optional<Period> years(Plan plan) {
    List<Period> named = YearSpans.in(plan.name());
    return plan.validity() != null ? Optional.of(plan.validity()) : named.stream().findFirst();
  }
}
