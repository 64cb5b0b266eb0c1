package no.planverk.site.strategy;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.process.Adoption;
import no.planverk.model.strategy.Strategy;
import no.planverk.model.strategy.StrategyProcess;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Adoptions;

/** The strategy at a glance. */
final class StrategyFacts {

  private StrategyFacts() {}

  static List<Fact> of(PageContext context, Strategy strategy) {
    StrategyProcess work = strategy.work();
    Facts facts =
        new Facts(context)
            .text("fakta.periode", strategy.period().toString())
            .text("fakta.status", context.word("strategistatus", strategy.status()));
    if (strategy.adopted() != null) {
      facts.link("fakta.vedtatt", adopted(context, strategy.adopted()));
    }
    return facts
        .date("strategi.startet", work.started())
        .date("strategi.offentliggjort", work.published())
        .date("strategi.behandlet", work.treated())
        .links(
            "strategi.planprogram",
            context.planLinks(Stream.ofNullable(work.programmeFor()).toList()))
        .text("strategi.versjon", strategy.version())
        .date("strategi.sist-endret", strategy.lastChanged())
        .list();
  }

  private static TextLink adopted(PageContext context, Adoption adoption) {
    String line = Adoptions.line(context, adoption);
    String text = line.isEmpty() ? context.word("minutt.saken") : line;
    return context.document(text, adoption.link());
  }
}
