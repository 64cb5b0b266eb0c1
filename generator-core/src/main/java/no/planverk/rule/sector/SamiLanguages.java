package no.planverk.rule.sector;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.strategy.ChapterTheme;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Mentions;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanList;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** Sámi languages in the planning of the administrative area (sameloven § 3-13). */
final class SamiLanguages {

  /** A chapter that names the language discusses it, tag or no tag. */
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(sør|lule|nord|pite|ume|skolte)?samisk\\p{L}*\\s+språk|(sør|lule|nord)samisk"
              + "|samisk\\p{L}*språk|språk(utviklings|vitaliserings|stimulerings)kommun",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SAMI =
      Pattern.compile("samisk|sámi|saemie|sáme", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SamiLanguages() {}

  static Stream<Breach> notDiscussed(Situation situation) {
    boolean discussed =
        situation.model().chapters().stream()
                .anyMatch(chapter -> chapter.themes().contains(ChapterTheme.SAMISKE_SPRAAK))
            || Mentions.below(situation, LANGUAGE, "kapitler");
    return discussed
        ? Stream.empty()
        : situation.unlessEarly(
            Breach.at(situation.strategy().origin().place(), "hvem", situation.who())
                .undocumented());
  }

  /**
   * Written down as a plan for it, in the societal part, or as a goal; a county's regional plan.
   */
  static Stream<Breach> withoutGoals(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    boolean county = situation.model().municipality().isCounty();
    Set<String> mentioned = Mentions.plans(situation, SAMI);
    boolean set =
        Mentions.below(situation, SAMI, "satsingsområder")
            || situation.plans().plans().stream()
                .filter(plan -> !PlanStates.ended(plan) && mentioned.contains(plan.id()))
                .anyMatch(plan -> county ? kinds.regional(plan) : kinds.chapter11(plan));
    return set
        ? Stream.empty()
        : Stream.of(
            Breach.at(PlanList.place(situation)).saying(county ? "fylke" : "").undocumented());
  }
}
