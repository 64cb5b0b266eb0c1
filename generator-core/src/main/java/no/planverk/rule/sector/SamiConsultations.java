package no.planverk.rule.sector;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.process.InvolvedGroup;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Mentions;
import no.planverk.rule.situation.Situation;

/** Those who speak for Sámi interests are consulted (sameloven § 4-4). */
final class SamiConsultations {

  private static final Pattern ASKED =
      Pattern.compile(
          "sameting|reinbeite|reindrift|siida|samisk\\p{L}* (interesse|organisasjon)|konsultasjon",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SamiConsultations() {}

  /** Whether the strategy touches Sámi interests is for the municipality to judge: we only ask. */
  static Stream<Breach> notMentioned(Situation situation) {
    boolean asked =
        situation.strategy().work().involvement().stream()
                .anyMatch(involved -> involved.group() == InvolvedGroup.SAMISKE_INTERESSER)
            || Mentions.below(situation, ASKED, "planstrategi", "kapitler");
    return asked
        ? Stream.empty()
        : Stream.of(Breach.at(situation.at("medvirkning")).undocumented());
  }
}
