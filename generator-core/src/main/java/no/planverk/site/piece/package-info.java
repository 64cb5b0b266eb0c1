/**
 * Pieces of the site for pages elsewhere, and the page that shows how to put them in. Begin in
 * {@link no.planverk.site.piece.Pieces}.
 */
@NullMarked
package no.planverk.site.piece;

import org.jspecify.annotations.NullMarked;
