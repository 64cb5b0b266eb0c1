/**
 * Changes the author's own files and nothing in them but what is to change; begin with {@link
 * no.planverk.edit.Patching}.
 */
@NullMarked
package no.planverk.edit;

import org.jspecify.annotations.NullMarked;
