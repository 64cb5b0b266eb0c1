/**
 * Checks of what cannot all be true at once, or looks like a slip: KON. Begin in {@link
 * no.planverk.rule.consistency.ConsistencyRules}, the family's table of contents.
 */
@NullMarked
package no.planverk.rule.consistency;

import org.jspecify.annotations.NullMarked;
