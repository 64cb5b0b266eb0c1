/**
 * One class for each kind of figure, which makes its graph from the model. Begin in {@link
 * no.planverk.diagram.kind.FigureContext}, what they all share.
 */
@NullMarked
package no.planverk.diagram.kind;

import org.jspecify.annotations.NullMarked;
