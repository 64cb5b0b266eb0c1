/** What is written: each small class gives the artifacts of one format. */
@NullMarked
package no.planverk.output;

import org.jspecify.annotations.NullMarked;
