/**
 * Turns PlantUML's drawing of a graph into a figure of a page: found again box by box, set
 * straight, given the graph's links and order. Begin in {@link
 * no.planverk.render.figure.FigureFromDrawing}.
 */
@NullMarked
package no.planverk.render.figure;

import org.jspecify.annotations.NullMarked;
