/**
 * The figures that can be drawn of a model. Begin in {@link no.planverk.diagram.Figures}, the list
 * of them.
 */
@NullMarked
package no.planverk.diagram;

import org.jspecify.annotations.NullMarked;
