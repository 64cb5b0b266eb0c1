/**
 * A figure as a value: the drawing and the text twin ({@link no.planverk.diagram.graph.Twins}) are
 * both made from it, and from nothing else. Begin in {@link no.planverk.diagram.graph.Graph}.
 */
@NullMarked
package no.planverk.diagram.graph;

import org.jspecify.annotations.NullMarked;
