/** Threads and the content-addressed cache, given from outside by constructor. */
@NullMarked
package no.planverk.work;

import org.jspecify.annotations.NullMarked;
