package no.planverk.rule.sector;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.need.KnowledgeKind;
import no.planverk.model.strategy.ChapterTheme;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Mentions;
import no.planverk.rule.situation.Situation;

/** What is known and discussed of culture and housing (kulturlova § 4, boligsosialloven § 5). */
final class Overviews {

  private static final Pattern HOUSING =
      Pattern.compile(
          "(bolig|bustad)sosial|vanskele?i?gstilte? på (bolig|bustad)marknad|vanskeligstilte på boligmarked",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Overviews() {}

  static Stream<Breach> withoutCulture(Situation situation) {
    boolean known =
        situation.strategy().foundation().knowledge().stream()
            .anyMatch(knowledge -> knowledge.kind() == KnowledgeKind.KULTUR);
    return known
        ? Stream.empty()
        : situation.unlessEarly(
            Breach.at(situation.at("kunnskapsgrunnlag"), "hvem", situation.who()).undocumented());
  }

  static Stream<Breach> housingNotDiscussed(Situation situation) {
    boolean discussed =
        situation.model().chapters().stream()
                .anyMatch(chapter -> chapter.themes().contains(ChapterTheme.BOLIG))
            || Mentions.below(situation, HOUSING, "kapitler");
    return discussed
        ? Stream.empty()
        : situation.unlessEarly(Breach.at(situation.strategy().origin().place()));
  }
}
