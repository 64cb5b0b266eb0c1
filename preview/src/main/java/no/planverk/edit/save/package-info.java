/**
 * Saves changes of the author's files, once what they would be is read and checked; begin with
 * {@link no.planverk.edit.save.Saving}.
 */
@NullMarked
package no.planverk.edit.save;

import org.jspecify.annotations.NullMarked;
