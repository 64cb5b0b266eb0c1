/**
 * Sentences and small values that several pages say alike: of plans, hearings, milestones,
 * adoptions. Begin in {@link no.planverk.site.phrase.PlanPhrases}.
 */
@NullMarked
package no.planverk.site.phrase;

import org.jspecify.annotations.NullMarked;
