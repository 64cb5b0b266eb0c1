/**
 * A graph as PlantUML source, and what coaxes its layout. Begin in {@link
 * no.planverk.diagram.plantuml.PlantUmlText}.
 */
@NullMarked
package no.planverk.diagram.plantuml;

import org.jspecify.annotations.NullMarked;
