package no.planverk.rule.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.municipality.Part;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/** The societal part has goals for the society and for the organisation (§ 11-2). */
public final class GoalParts {

  private GoalParts() {}

  /** Judged only where goals are written at all: a strategy need not repeat those of the plan. */
  static Stream<Breach> both(Situation situation) {
    Set<Part> present = EnumSet.noneOf(Part.class);
    for (FocusArea area : situation.model().focusAreas()) {
      area.goals().forEach(goal -> present.add(of(goal, area)));
    }
    return present.isEmpty()
        ? Stream.empty()
        : Arrays.stream(Part.values())
            .filter(part -> !present.contains(part))
            .map(part -> missing(situation, part));
  }

  /** The part a goal belongs to: its own, else that of its focus area. */
  public static Part of(Goal goal, FocusArea area) {
    return goal.part() == null ? area.part() : goal.part();
  }

  private static Breach missing(Situation situation, Part part) {
    String key = part.name().toLowerCase(Locale.ROOT);
    FocusArea first = situation.model().focusAreas().get(0);
    return Breach.at(first.origin().place(), "hvem", situation.word("del-" + key), "del", key)
        .undocumented();
  }
}
