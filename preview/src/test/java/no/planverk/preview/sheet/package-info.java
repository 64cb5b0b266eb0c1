/** The sheet of plans, filled in as a browser without scripts does it. */
@NullMarked
package no.planverk.preview.sheet;

import org.jspecify.annotations.NullMarked;
