/** Events as calendars and as a feed. Begin in {@link no.planverk.data.calendar.Calendar}. */
@NullMarked
package no.planverk.data.calendar;

import org.jspecify.annotations.NullMarked;
