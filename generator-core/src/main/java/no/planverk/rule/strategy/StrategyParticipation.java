package no.planverk.rule.strategy;

import static no.planverk.model.process.InvolvedGroup.NABOKOMMUNER;
import static no.planverk.model.process.InvolvedGroup.REGIONALE_ORGANER;
import static no.planverk.model.process.InvolvedGroup.STATLIGE_ORGANER;
import static no.planverk.model.strategy.ChapterTheme.MEDVIRKNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.planverk.model.process.InvolvedGroup;
import no.planverk.model.process.Involvement;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/** Who takes part in making the strategy. */
final class StrategyParticipation {

  /** Those the law says the municipality is to ask. */
  private static final List<InvolvedGroup> TO_BE_ASKED =
      List.of(STATLIGE_ORGANER, REGIONALE_ORGANER, NABOKOMMUNER);

  private StrategyParticipation() {}

  static Stream<Breach> viewsNotAsked(Situation situation) {
    List<InvolvedGroup> asked = groups(situation);
    List<String> missing =
        TO_BE_ASKED.stream()
            .filter(group -> !asked.contains(group))
            .map(group -> situation.word("ps-05." + group.name().toLowerCase(Locale.ROOT)))
            .toList();
    return missing.isEmpty()
        ? Stream.empty()
        : situation.unlessEarly(
            Breach.at(situation.at("medvirkning"), "mangler", situation.and(missing))
                .undocumented());
  }

  /** Steps of the process are not participation; a chapter about it describes it too. */
  static Stream<Breach> notWide(Situation situation) {
    boolean described =
        !TO_BE_ASKED.containsAll(groups(situation))
            || situation.model().chapters().stream()
                .anyMatch(c -> c.themes().contains(MEDVIRKNING));
    return described
        ? Stream.empty()
        : situation.unlessEarly(Breach.at(situation.at("medvirkning")));
  }

  private static List<InvolvedGroup> groups(Situation situation) {
    return situation.strategy().work().involvement().stream().map(Involvement::group).toList();
  }

  static Stream<Breach> regionalOverviewMissing(Situation situation) {
    List<String> missing = new ArrayList<>();
    if (situation.strategy().work().followUp() == null) {
      missing.add(situation.word("rp-03.oppfolging"));
    }
    if (groups(situation).isEmpty()) {
      missing.add(situation.word("rp-03.medvirkning"));
    }
    return missing.isEmpty()
        ? Stream.empty()
        : situation.unlessEarly(
            Breach.at(situation.strategy().origin().place(), "mangler", situation.and(missing))
                .undocumented());
  }
}
