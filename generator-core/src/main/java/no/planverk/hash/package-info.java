/** Tells one content from another by a number made of it. */
@NullMarked
package no.planverk.hash;

import org.jspecify.annotations.NullMarked;
