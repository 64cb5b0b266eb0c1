/**
 * What happens on the way to a decision: steps, hearings, those who are drawn in, and the adoption
 * itself; the same for plans and for the strategy. Begin in {@link
 * no.planverk.model.process.Hearing}.
 */
@NullMarked
package no.planverk.model.process;

import org.jspecify.annotations.NullMarked;
