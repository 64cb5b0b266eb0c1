/**
 * Bytes to disk: staged, swapped, only what changed, never outside the folder. Begin in {@link
 * no.planverk.write.SiteFolder}.
 */
@NullMarked
package no.planverk.write;

import org.jspecify.annotations.NullMarked;
