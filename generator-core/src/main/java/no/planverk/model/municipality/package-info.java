/**
 * Who the strategy belongs to and who takes part: the municipality, its units, its council and the
 * actors of the society. Begin in {@link no.planverk.model.municipality.Municipality}.
 */
@NullMarked
package no.planverk.model.municipality;

import org.jspecify.annotations.NullMarked;
