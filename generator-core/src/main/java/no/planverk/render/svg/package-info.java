/**
 * Lets nothing but shapes and text through as SVG, whoever made it. Begin in {@link
 * no.planverk.render.svg.SvgFilter} for an author's picture and in {@link
 * no.planverk.render.svg.SvgReader} for a drawing.
 */
@NullMarked
package no.planverk.render.svg;

import org.jspecify.annotations.NullMarked;
