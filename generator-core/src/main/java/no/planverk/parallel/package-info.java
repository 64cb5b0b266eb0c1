/**
 * Threads and the content-addressed cache, given from outside by constructor. Begin in {@link
 * no.planverk.parallel.Workers}, which turns artifacts into files.
 */
@NullMarked
package no.planverk.parallel;

import org.jspecify.annotations.NullMarked;
