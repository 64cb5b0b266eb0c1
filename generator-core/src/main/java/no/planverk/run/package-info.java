/**
 * The stages of a run, each a value made of the one before: read, decide, check, draw, describe,
 * write. Begin in {@link no.planverk.Planverk}, which calls them in order.
 */
@NullMarked
package no.planverk.run;

import org.jspecify.annotations.NullMarked;
