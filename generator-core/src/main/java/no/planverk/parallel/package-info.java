/**
 * Threads and the content-addressed cache, given from outside by constructor. Begin in {@link
 * no.planverk.parallel.Workers}, which does many things at once.
 */
@NullMarked
package no.planverk.parallel;

import org.jspecify.annotations.NullMarked;
