/**
 * The pages of a site over what several municipalities have published. Begin in {@link
 * no.planverk.overview.OverviewPages}.
 */
@NullMarked
package no.planverk.overview;

import org.jspecify.annotations.NullMarked;
