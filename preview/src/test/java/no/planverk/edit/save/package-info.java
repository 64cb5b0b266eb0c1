/** Saving, tried on folders that somebody else writes in too. */
@NullMarked
package no.planverk.edit.save;

import org.jspecify.annotations.NullMarked;
