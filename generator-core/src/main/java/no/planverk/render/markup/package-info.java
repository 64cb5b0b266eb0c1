/**
 * Reads finished markup as a browser does, to find headings and the author's words in it. Begin in
 * {@link no.planverk.render.markup.MarkupPieces}.
 */
@NullMarked
package no.planverk.render.markup;

import org.jspecify.annotations.NullMarked;
