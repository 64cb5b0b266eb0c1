/**
 * Why plans are needed: challenges, what is known, figures that are followed, reasons and groups of
 * urgency. Begin in {@link no.planverk.model.need.Challenge}.
 */
@NullMarked
package no.planverk.model.need;

import org.jspecify.annotations.NullMarked;
