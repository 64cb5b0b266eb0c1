/**
 * The page of what has changed since the strategy before. Begin in {@link
 * no.planverk.site.change.ChangesPage}.
 */
@NullMarked
package no.planverk.site.change;

import org.jspecify.annotations.NullMarked;
