package no.planverk.rule.plan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.law.StatutoryPlan;
import no.planverk.model.need.Ground;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanList;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.Language;

/** Plans other Acts ask for are in the list of plans. */
final class StatutoryPlans {

  private StatutoryPlans() {}

  /**
   * What is missing is told in one finding: who mends it goes through the list once. A strategy
   * that lists only what is to be made does not show which plans there are.
   */
  static Stream<Breach> present(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    List<Candidate> candidates =
        situation.plans().plans().stream()
            .filter(plan -> !PlanStates.ended(plan) || plan.relations().mergedInto() != null)
            .map(plan -> new Candidate(kinds.of(plan), words(plan)))
            .toList();
    List<String> missing =
        situation.rule().plans().stream()
            .filter(wanted -> !known(situation, wanted) && !found(wanted, candidates))
            .map(wanted -> shown(wanted, situation.model().municipality().language()))
            .toList();
    if (missing.isEmpty()) {
      return Stream.empty();
    }
    Breach breach = Breach.at(PlanList.place(situation), "liste", String.join(", ", missing));
    return Stream.of(PlanList.isOfWorkAlone(situation) ? breach.untried() : breach.undocumented());
  }

  /** A plan that could be one of them: its canonical type, and what says what it is. */
  private record Candidate(String kind, String words) {}

  /** A plan may answer a demand its name does not tell; then its grounds do. */
  private static String words(Plan plan) {
    return Stream.of(
            Stream.of(plan.name()),
            plan.grounds().stream().map(Ground::law),
            plan.grounds().stream().map(Ground::wording),
            plan.themes().stream())
        .flatMap(words -> words)
        .filter(words -> words != null)
        .collect(Collectors.joining(" | "));
  }

  private static boolean found(StatutoryPlan wanted, List<Candidate> candidates) {
    List<Pattern> patterns = wanted.words().stream().map(StatutoryPlans::pattern).toList();
    return candidates.stream()
        .anyMatch(
            candidate ->
                wanted.types().contains(candidate.kind)
                    || patterns.stream().anyMatch(p -> p.matcher(candidate.words).find()));
  }

  private static Pattern pattern(String words) {
    String parts =
        Stream.of(words.split(" … "))
            .map(part -> "(?<!\\p{L})" + Pattern.quote(part))
            .collect(Collectors.joining(".*"));
    return Pattern.compile(parts, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean known(Situation situation, StatutoryPlan wanted) {
    return situation.strategy().foundation().knowledge().stream()
        .anyMatch(
            knowledge ->
                knowledge.kind() == wanted.knowledge()
                    || wanted.words().stream()
                        .anyMatch(words -> pattern(words).matcher(knowledge.name()).find()));
  }

  private static String shown(StatutoryPlan wanted, Language language) {
    return wanted.names().in(language) + " – " + wanted.law().in(language);
  }
}
