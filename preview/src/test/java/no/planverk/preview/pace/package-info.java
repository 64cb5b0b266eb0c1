/** Tests of what is done at once and what waits. */
@NullMarked
package no.planverk.preview.pace;

import org.jspecify.annotations.NullMarked;
