package no.planverk.rule.consistency;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.model.field.Ref;
import no.planverk.model.need.Priority;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/**
 * The groups of priority whose plans are to be worked on.
 *
 * <p>Many strategies sort all their plans in such groups, also those that stand as they are: a
 * group that says so itself, or whose plans for the most part are continued, is none of work.
 */
final class WorkGroups {

  private static final Pattern STANDS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:vid[ae]re(?!utv)|uendr|ute?n |ikkj?e|ingen|gjeld|vedt[ae]|vent|nes?te"
              + "|sei?nare|senere|løp[ae]nde|lav|låg|utsett?|utsatt|utgå|opphev|evaluer|status|andre"
              + "|øvrige?|anna|forleng|ferdig|avslutt|kan |tredje|3|behald|behold|fortsatt|framleis"
              + "|pågå|i gang|igang|under arbeid)");

  /** What a group of work is called; one called after a sector or a theme says nothing of work. */
  private static final Pattern WORK =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:priori|høg|høy|må |skal |lovp|lovkr|oppstart|start|revi|rull|utarb"
              + "|lag(?:es|ast)|nye?(?!\\p{L})|nytt|snar|hast|fyrst|først|1(?!\\d)|20\\d\\d)");

  private final Situation situation;

  /** How many plans of each group are continued, less those that are to be worked on. */
  private final Map<String, Integer> continued = new HashMap<>();

  private WorkGroups(Situation situation) {
    this.situation = situation;
  }

  static WorkGroups of(Situation situation) {
    WorkGroups groups = new WorkGroups(situation);
    for (Plan plan : situation.plans().listed()) {
      Ref<Priority> group = plan.priority();
      if (group != null && plan.decision() != null) {
        groups.continued.merge(group.id(), justContinued(plan) ? 1 : -1, Integer::sum);
      }
    }
    return groups;
  }

  /** It is decided that the plan goes on as it is, without terms and without a word of work. */
  static boolean justContinued(Plan plan) {
    Decision decision = plan.decision();
    return decision != null
        && decision.kind() == DecisionKind.VIDEREFOERES
        && decision.condition() == null
        && !PlanStates.atWork(plan)
        && !(decision.wording() != null
            && decision.wording().matches("(?iu).*(revider|rull|oppdat).*"));
  }

  /** The group of work a plan stands in; none where its group is no such. */
  Optional<Priority> of(Plan plan) {
    return situation
        .plans()
        .find(plan.priority())
        .filter(group -> WORK.matcher(group.name()).find())
        .filter(group -> !STANDS.matcher(group.name()).find())
        .filter(group -> !forTheMostPart(group));
  }

  /** A single plan tells nothing of its group. */
  private boolean forTheMostPart(Priority group) {
    return continued.getOrDefault(group.id(), 0) > 1;
  }
}
