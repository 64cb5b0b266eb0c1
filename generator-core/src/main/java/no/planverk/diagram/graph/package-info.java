/**
 * A figure as a value, {@link no.planverk.diagram.graph.Graph}: the drawing and the text twin
 * ({@link no.planverk.diagram.graph.Twins}) are both made from it, and from nothing else.
 */
@NullMarked
package no.planverk.diagram.graph;

import org.jspecify.annotations.NullMarked;
