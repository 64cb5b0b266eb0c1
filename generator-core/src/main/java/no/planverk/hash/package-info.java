/**
 * Tells one content from another by a number made of it. Begin in {@link no.planverk.hash.Sha256}.
 */
@NullMarked
package no.planverk.hash;

import org.jspecify.annotations.NullMarked;
