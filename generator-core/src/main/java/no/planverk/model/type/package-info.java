/**
 * Kinds of plans, and where each belongs in the plan system; the canonical list is {@code
 * plantyper.yaml}. Begin in {@link no.planverk.model.type.PlanType}.
 */
@NullMarked
package no.planverk.model.type;

import org.jspecify.annotations.NullMarked;
