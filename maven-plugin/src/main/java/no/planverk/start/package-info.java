/**
 * The first files of a municipality that begins. Begin in {@link no.planverk.start.Beginning} for
 * what they are and in {@link no.planverk.start.NewFolder} for how they come to lie there.
 */
@NullMarked
package no.planverk.start;

import org.jspecify.annotations.NullMarked;
