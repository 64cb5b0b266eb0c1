/** Tests of what a municipality begins with. */
@NullMarked
package no.planverk.start;

import org.jspecify.annotations.NullMarked;
