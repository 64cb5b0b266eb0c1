package no.planverk.rule.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.model.field.Ref;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/** The numbers plans have in the strategy. */
final class PlanNumbers {

  private PlanNumbers() {}

  /** A plan and the one that had its number before it. */
  private record Pair(Plan earlier, Plan plan) {

    Breach breach() {
      return Breach.of(plan, "nr", "nr", "" + plan.number(), "andre", earlier.name());
    }
  }

  /**
   * A number stands once. Under another heading of the table the count may begin anew: that is one
   * thing, and told once.
   */
  static Stream<Breach> doubled(Situation situation) {
    Map<String, Plan> anywhere = new HashMap<>();
    Map<List<String>, Plan> inGroup = new HashMap<>();
    List<Pair> same = new ArrayList<>();
    Map<String, List<Pair>> across = new LinkedHashMap<>();
    for (Plan plan : situation.plans().listed()) {
      if (plan.number() != null) {
        String number = normal(plan.number());
        Plan sibling = inGroup.putIfAbsent(List.of(group(plan), number), plan);
        Plan other = anywhere.putIfAbsent(number, plan);
        if (sibling != null) {
          same.add(new Pair(sibling, plan));
        } else if (other != null) {
          across.computeIfAbsent(group(plan), g -> new ArrayList<>()).add(new Pair(other, plan));
        }
      }
    }
    return Stream.concat(same.stream().map(Pair::breach), across(List.copyOf(across.values())));
  }

  private static Stream<Breach> across(List<List<Pair>> groups) {
    List<Pair> restarted =
        groups.stream().filter(pairs -> pairs.size() > 1).flatMap(List::stream).toList();
    Stream<Breach> single =
        groups.stream()
            .filter(pairs -> pairs.size() == 1)
            .map(pairs -> pairs.get(0).breach().saying("gruppe").weighing(RuleWeight.ADVARSEL));
    return restarted.isEmpty()
        ? single
        : Stream.concat(
            single,
            Stream.of(
                restarted
                    .get(0)
                    .breach()
                    .with("antall", "" + restarted.size())
                    .saying("på-nytt")
                    .weighing(RuleWeight.INFO)));
  }

  private static String group(Plan plan) {
    Ref<?> priority = plan.priority();
    return plan.group() != null ? plan.group() : priority == null ? "" : priority.id();
  }

  /** 7, 7., 07 and nr. 7 are one number, and so are 7a and 7 A. */
  private static String normal(String number) {
    return number
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s|^\\s*(?:nr|nummer)\\b\\.?", "")
        .replaceFirst("^0+(?=\\d)", "")
        .replaceAll("[.)]$", "");
  }
}
