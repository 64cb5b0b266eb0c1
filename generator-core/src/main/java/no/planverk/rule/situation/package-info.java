/**
 * What a check is given and gives: the {@link no.planverk.rule.situation.Situation} it judges, the
 * {@link no.planverk.rule.situation.Breach} it returns, and how the law counts days and names kinds
 * of plans.
 */
@NullMarked
package no.planverk.rule.situation;

import org.jspecify.annotations.NullMarked;
