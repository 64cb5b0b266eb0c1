/** The page of the strategy itself. Begin in {@link no.planverk.site.strategy.StrategyPage}. */
@NullMarked
package no.planverk.site.strategy;

import org.jspecify.annotations.NullMarked;
