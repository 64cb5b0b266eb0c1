/**
 * Times as planners write them. The words are data, in {@code time-words.properties}; what can be
 * made of them is grammar. Begin in {@link no.planverk.read.time.Times}.
 */
@NullMarked
package no.planverk.read.time;

import org.jspecify.annotations.NullMarked;
