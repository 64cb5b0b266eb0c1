/**
 * Checks of the plans: KP, the municipal master plan and other plans. Begin in {@link
 * no.planverk.rule.plan.MasterPlanRules}, the family's table of contents.
 */
@NullMarked
package no.planverk.rule.plan;

import org.jspecify.annotations.NullMarked;
