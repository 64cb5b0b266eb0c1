/**
 * What happens with the strategy and its plans, as events. Begin in {@link
 * no.planverk.data.event.Events}.
 */
@NullMarked
package no.planverk.data.event;

import org.jspecify.annotations.NullMarked;
