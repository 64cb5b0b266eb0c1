package no.planverk.rule.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.value.Period;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/**
 * Texts, headings and links that name a plan with other years than its own.
 *
 * <p>An earlier edition of a plan, or the next one, is another plan, and its years may lie over
 * those of this one: only years that differ at one end are taken for a slip. A plan that is made
 * anew each year has many, and one that is prolonged has had others.
 */
final class PeriodMentions {

  /** So far before the years a name is looked for, and so many words it can have. */
  private static final int BEFORE = 120;

  private static final int MOST_WORDS = 12;

  /** A year begins each span of years. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Situation situation;
  private final Set<String> whose;
  private final Map<List<String>, Optional<Plan>> plans = new HashMap<>();

  PeriodMentions(Situation situation) {
    this.situation = situation;
    this.whose = Set.copyOf(PlanNames.words(situation.model().municipality().name()));
    situation.plans().listed().stream().filter(this::hasYears).forEach(this::add);
  }

  private boolean hasYears(Plan plan) {
    String kind = new PlanKinds(situation.plans()).of(plan);
    return !periods(plan).isEmpty()
        && !PlanStates.decided(plan, DecisionKind.RULLERES)
        && !Set.of(PlanKinds.ECONOMIC_PLAN, PlanKinds.IMPLEMENTATION_PART).contains(kind);
  }

  /** Two plans of the same name, or a name that says next to nothing, cannot be told by it. */
  private void add(Plan plan) {
    List<String> name = PlanNames.telling(plan.name(), whose);
    boolean telling = name.size() > 1 || (name.size() == 1 && name.get(0).length() > 8);
    if (telling && name.size() <= MOST_WORDS) {
      plans.merge(name, Optional.of(plan), (one, other) -> Optional.empty());
    }
  }

  private static List<Period> periods(Plan plan) {
    return Stream.concat(YearSpans.in(plan.name()).stream(), Stream.ofNullable(plan.validity()))
        .toList();
  }

  Stream<Breach> different() {
    return plans.isEmpty() ? Stream.empty() : situation.texts().with(YEAR).flatMap(this::in);
  }

  private Stream<Breach> in(OwnText text) {
    return YearSpans.SPAN
        .matcher(text.words())
        .results()
        .flatMap(years -> YearSpans.of(years).stream().flatMap(period -> of(text, years, period)));
  }

  private Stream<Breach> of(OwnText text, MatchResult years, Period period) {
    int from = Math.max(0, years.start() - BEFORE);
    return named(text.words().substring(from, years.start())).stream()
        .filter(plan -> !plan.id().equals(text.plan()) || !text.field().matches("(.*-)?na[vm]n"))
        .filter(plan -> periods(plan).stream().allMatch(own -> slip(own, period)))
        .filter(plan -> !prolonged(plan, period, periods(plan).get(0)))
        .map(plan -> breach(text, years.group(), plan, period));
  }

  private static boolean slip(Period own, Period told) {
    return (own.from() == told.from()) != (own.to() == told.to());
  }

  /** Whether a plan ran for some years, and has got more at the end. */
  static boolean prolonged(Plan plan, Period named, Period validity) {
    return named.from() == validity.from()
        && named.to() < validity.to()
        && (PlanStates.decided(plan, DecisionKind.FORLENGES, DecisionKind.VIDEREFOERES)
            || plan.status() == PlanStatus.UTLOEPT_MEN_GJELDER);
  }

  /** The plan whose name ends a text, by the longest name that fits. */
  private Optional<Plan> named(String before) {
    String sentence =
        before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1);
    List<String> words = PlanNames.telling(sentence, whose);
    for (int i = Math.max(0, words.size() - MOST_WORDS); i < words.size(); i++) {
      Optional<Plan> plan = plans.get(words.subList(i, words.size()));
      if (plan != null) {
        return plan;
      }
    }
    return Optional.empty();
  }

  private static Breach breach(OwnText text, String years, Plan plan, Period told) {
    return text.breach(text.placeOf(years), "plan", plan.name())
        .with("a", told.toString())
        .with("b", periods(plan).get(0).toString())
        .saying("sted");
  }
}
