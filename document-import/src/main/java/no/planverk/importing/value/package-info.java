/**
 * What a cell says, in the model's words. Each class reads one kind of value, and says nothing
 * where it is not sure.
 */
@NullMarked
package no.planverk.importing.value;

import org.jspecify.annotations.NullMarked;
