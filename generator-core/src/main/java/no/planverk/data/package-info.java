/**
 * What is published as data, beside the pages. Begin in {@link no.planverk.data.OpenData}, the list
 * of it.
 */
@NullMarked
package no.planverk.data;

import org.jspecify.annotations.NullMarked;
