/**
 * Fills in the theme's templates; the only home of FreeMarker. Begin in {@link
 * no.planverk.render.theme.Theme}.
 */
@NullMarked
package no.planverk.render.theme;

import org.jspecify.annotations.NullMarked;
