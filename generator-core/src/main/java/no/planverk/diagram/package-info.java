/** From the model to a graph value, and from that value to PlantUML text and to its text twin. */
@NullMarked
package no.planverk.diagram;

import org.jspecify.annotations.NullMarked;
