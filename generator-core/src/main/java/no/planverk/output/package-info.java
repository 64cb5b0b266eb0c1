/**
 * What is written: each small class gives the artifacts of one format. Begin in {@link
 * no.planverk.output.Outputs}, the list of them.
 */
@NullMarked
package no.planverk.output;

import org.jspecify.annotations.NullMarked;
