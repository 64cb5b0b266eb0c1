package no.planverk.site.phrase;

import no.planverk.model.value.Kroner;
import no.planverk.site.page.PageContext;

/** Writes sums of money, without what they are counted in. */
final class Money {

  private Money() {}

  /** The sum, or from the least to the most it can be. */
  static String of(PageContext context, Kroner kroner) {
    String least = context.numbers().of(kroner.least());
    return kroner.isRange() ? least + "–" + context.numbers().of(kroner.most()) : least;
  }
}
