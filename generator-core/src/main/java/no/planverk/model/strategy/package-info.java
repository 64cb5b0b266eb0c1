/**
 * The planning strategy itself, its chapters and those that came before it. Begin in {@link
 * no.planverk.model.strategy.Strategy}.
 */
@NullMarked
package no.planverk.model.strategy;

import org.jspecify.annotations.NullMarked;
