/** One class per rendering library, seen by nobody else. */
@NullMarked
package no.planverk.render;

import org.jspecify.annotations.NullMarked;
