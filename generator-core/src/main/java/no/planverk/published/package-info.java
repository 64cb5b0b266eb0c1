/**
 * What municipalities have published as data, read back into the model it was written from. Begin
 * in {@link no.planverk.published.PublishedReader}.
 */
@NullMarked
package no.planverk.published;

import org.jspecify.annotations.NullMarked;
