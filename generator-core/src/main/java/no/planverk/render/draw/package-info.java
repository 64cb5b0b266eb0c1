/**
 * Lets PlantUML draw, in worker JVMs that can be ended; the only home of PlantUML. Begin in {@link
 * no.planverk.render.draw.GraphDrawer}.
 */
@NullMarked
package no.planverk.render.draw;

import org.jspecify.annotations.NullMarked;
