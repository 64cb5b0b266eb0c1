/**
 * Shows the site while it is written: from memory, to this machine alone, with all that is wrong
 * beside it. Begin in {@link no.planverk.preview.Preview}.
 */
@NullMarked
package no.planverk.preview;

import org.jspecify.annotations.NullMarked;
