package no.planverk.rule.strategy;

import static no.planverk.model.strategy.ChapterTheme.AREALBRUK;
import static no.planverk.model.strategy.ChapterTheme.FOLKEHELSE;
import static no.planverk.model.strategy.ChapterTheme.MILJOE;
import static no.planverk.model.strategy.ChapterTheme.PLANBEHOV;
import static no.planverk.model.strategy.ChapterTheme.SAMFUNNSUTVIKLING;
import static no.planverk.model.strategy.ChapterTheme.SEKTORER;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.planverk.model.municipality.AuthorityKind;
import no.planverk.model.need.Knowledge;
import no.planverk.model.need.KnowledgeKind;
import no.planverk.model.strategy.ChapterTheme;
import no.planverk.model.strategy.Guidance;
import no.planverk.model.strategy.GuidanceKind;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/** What the strategy discusses and builds on. */
final class StrategyContent {

  /** What plan- og bygningsloven § 10-1 says the strategy should discuss. */
  private static final List<ChapterTheme> TO_DISCUSS =
      List.of(SAMFUNNSUTVIKLING, AREALBRUK, MILJOE, SEKTORER, PLANBEHOV);

  private StrategyContent() {}

  static Stream<Breach> notDiscussed(Situation situation) {
    List<String> missing =
        TO_DISCUSS.stream()
            .filter(theme -> !discusses(situation, theme))
            .map(theme -> situation.word("ps-09." + theme.name().toLowerCase(Locale.ROOT)))
            .toList();
    return missing.isEmpty()
        ? Stream.empty()
        : situation.unlessEarly(
            Breach.at(situation.strategy().origin().place(), "tema", situation.and(missing)));
  }

  static Stream<Breach> healthNotDiscussed(Situation situation) {
    return discusses(situation, FOLKEHELSE)
        ? Stream.empty()
        : situation.unlessEarly(
            Breach.at(situation.strategy().origin().place())
                .saying(situation.rule().time().isTightenedOn(situation.day()) ? "møte" : ""));
  }

  private static boolean discusses(Situation situation, ChapterTheme theme) {
    return situation.model().chapters().stream().anyMatch(c -> c.themes().contains(theme));
  }

  static Stream<Breach> withoutHealthOverview(Situation situation) {
    return without(situation, KnowledgeKind.FOLKEHELSE);
  }

  static Stream<Breach> withoutHousingOverview(Situation situation) {
    return without(situation, KnowledgeKind.BOLIG);
  }

  private static Stream<Breach> without(Situation situation, KnowledgeKind kind) {
    return situation.strategy().foundation().knowledge().stream()
            .map(Knowledge::kind)
            .anyMatch(kind::equals)
        ? Stream.empty()
        : situation.unlessEarly(Breach.at(situation.at("kunnskapsgrunnlag")).undocumented());
  }

  /** A county makes the regional strategy itself, so it can only lack the national expectations. */
  static Stream<Breach> withoutGuidance(Situation situation) {
    Stream<Breach> national = without(situation, GuidanceKind.NASJONALE_FORVENTNINGER, "nasjonale");
    return situation.model().municipality().is(AuthorityKind.FYLKESKOMMUNE)
        ? national
        : Stream.concat(
            national, without(situation, GuidanceKind.REGIONAL_PLANSTRATEGI, "regional"));
  }

  private static Stream<Breach> without(Situation situation, GuidanceKind kind, String variant) {
    return situation.strategy().foundation().guidance().stream()
            .map(Guidance::kind)
            .anyMatch(kind::equals)
        ? Stream.empty()
        : situation.unlessEarly(Breach.at(situation.at("føringer")).saying(variant).undocumented());
  }
}
