package no.planverk.site.strategy;

import java.util.List;
import no.planverk.site.page.Fact;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * The council's decision.
 *
 * @param text the decision; null where it is not written
 * @param vote how the votes fell; null where it is not written
 * @param amendments what the council changed in the proposal
 */
public record CouncilDecisionView(
    @Nullable Html text, @Nullable String vote, List<AmendmentItem> amendments) {

  /** A change: its text, and who proposed it, how it went and for which plan. */
  public record AmendmentItem(Html text, List<Fact> facts) {}
}
