/** The preview, tried as a browser and as an enemy would. */
@NullMarked
package no.planverk.preview;

import org.jspecify.annotations.NullMarked;
