package no.planverk.site.strategy;

import java.util.List;
import java.util.stream.IntStream;
import no.planverk.model.strategy.Amendment;
import no.planverk.model.strategy.Strategy;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContext;
import no.planverk.site.strategy.CouncilDecisionView.AmendmentItem;
import org.jspecify.annotations.Nullable;

/** Writes the council's decision on the strategy. */
final class CouncilDecision {

  private CouncilDecision() {}

  /** The decision; null where nothing is written of it. */
  static @Nullable CouncilDecisionView of(PageContext context, Strategy strategy) {
    List<Amendment> amendments = strategy.amendments();
    if (strategy.decisionText() == null && strategy.vote() == null && amendments.isEmpty()) {
      return null;
    }
    return new CouncilDecisionView(
        context.htmlOrNull(strategy.decisionText(), 2, "vedtak--"),
        strategy.vote(),
        IntStream.range(0, amendments.size())
            .mapToObj(number -> amendment(context, amendments.get(number), number + 1))
            .toList());
  }

  private static AmendmentItem amendment(PageContext context, Amendment amendment, int number) {
    Facts facts = new Facts(context);
    if (amendment.plan() != null) {
      facts.links("endringsforslag.plan", context.planLinks(List.of(amendment.plan())));
    }
    facts.text("endringsforslag.fra", amendment.from());
    facts.text("endringsforslag.utfall", amendment.outcome());
    return new AmendmentItem(
        context.html(amendment.text(), 3, "endring-" + number + "--"), facts.list());
  }
}
