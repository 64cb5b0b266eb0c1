/**
 * What a check is given and gives, and how the law counts days and names kinds of plans. Begin in
 * {@link no.planverk.rule.situation.Situation}, which a check judges; it returns a {@link
 * no.planverk.rule.situation.Breach}.
 */
@NullMarked
package no.planverk.rule.situation;

import org.jspecify.annotations.NullMarked;
