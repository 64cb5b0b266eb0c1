/** Bytes to disk: staged, swapped, only what changed, never outside the folder. */
@NullMarked
package no.planverk.write;

import org.jspecify.annotations.NullMarked;
