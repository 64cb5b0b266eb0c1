/** The page of the goals. Begin in {@link no.planverk.site.goal.GoalsPage}. */
@NullMarked
package no.planverk.site.goal;

import org.jspecify.annotations.NullMarked;
