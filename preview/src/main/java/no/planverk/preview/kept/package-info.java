/** What the last preview showed first, for the next one to begin with. */
@NullMarked
package no.planverk.preview.kept;

import org.jspecify.annotations.NullMarked;
