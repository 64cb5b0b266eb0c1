package no.planverk.rule.sector;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.process.InvolvedGroup;
import no.planverk.model.process.Involvement;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Mentions;
import no.planverk.rule.situation.Situation;

/** The councils of older people, of people with disabilities and of the young (koml. § 5-12). */
final class AdvisoryCouncils {

  private enum Council {
    ELDRERAAD("eldre(s )?råd", InvolvedGroup.ELDRERAAD, InvolvedGroup.ELDRE),
    FUNKSJONSRAAD(
        "råd\\p{L}* for (personer|personar|menneske\\p{L}*) med (nedsett?\\p{L}* )?funksjons"
            + "|råd\\p{L}* for funksjons",
        InvolvedGroup.FUNKSJONSRAAD,
        InvolvedGroup.TILRETTELEGGING),
    UNGDOMSRAAD(
        "ungdomsråd|ungdomens (kommunestyre|bystyre|fylkesting|råd)"
            + "|ungdommens (kommunestyre|bystyre|fylkesting|fylkesråd|råd)"
            + "|(barn og unges|barne- og ungdoms)\\p{L}* ?(kommunestyre|bystyre|råd)",
        InvolvedGroup.UNGDOMSRAAD,
        InvolvedGroup.BARN_OG_UNGE);

    private final Pattern called;
    private final InvolvedGroup itself;
    private final InvolvedGroup those;

    Council(String called, InvolvedGroup itself, InvolvedGroup those) {
      this.called = Pattern.compile(called, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      this.itself = itself;
      this.those = those;
    }

    /** Councils and committees without a name may be all three. */
    boolean isHeardBy(Involvement involved) {
      return involved.group() == itself
          || involved.group() == those
          || (involved.group() == InvolvedGroup.RAAD_OG_UTVALG && involved.name() == null);
    }
  }

  private AdvisoryCouncils() {}

  /**
   * Judged where some participation is written: of a strategy that tells nothing of it another rule
   * says so.
   */
  static Stream<Breach> notHeard(Situation situation) {
    List<Involvement> involvement = situation.strategy().work().involvement();
    List<String> missing =
        Stream.of(Council.values())
            .filter(council -> involvement.stream().noneMatch(council::isHeardBy))
            .filter(
                council -> !Mentions.below(situation, council.called, "planstrategi", "kapitler"))
            .map(council -> situation.word("ps-20." + council.name().toLowerCase(Locale.ROOT)))
            .toList();
    return involvement.isEmpty() || missing.isEmpty()
        ? Stream.empty()
        : situation.unlessEarly(
            Breach.at(situation.at("medvirkning"), "mangler", situation.and(missing))
                .undocumented());
  }
}
