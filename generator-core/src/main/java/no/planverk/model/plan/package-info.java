/**
 * The plans, and the goals they serve. Plan and goal name one another, so they share a room. Begin
 * in {@link no.planverk.model.plan.Plan}; how plans are tied to each other is {@link
 * no.planverk.model.plan.PlanRelation}.
 */
@NullMarked
package no.planverk.model.plan;

import org.jspecify.annotations.NullMarked;
