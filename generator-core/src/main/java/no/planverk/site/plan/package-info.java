/**
 * The page of one plan. Begin in {@link no.planverk.site.plan.PlanPages}; its facts are gathered in
 * {@link no.planverk.site.plan.PlanPageFacts}.
 */
@NullMarked
package no.planverk.site.plan;

import org.jspecify.annotations.NullMarked;
