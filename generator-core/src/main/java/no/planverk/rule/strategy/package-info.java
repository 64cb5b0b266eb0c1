/**
 * Checks of the planning strategy itself: PS (municipality, § 10-1) and RP (county, § 7-1). Begin
 * in {@link no.planverk.rule.strategy.StrategyRules}, the family's table of contents.
 */
@NullMarked
package no.planverk.rule.strategy;

import org.jspecify.annotations.NullMarked;
