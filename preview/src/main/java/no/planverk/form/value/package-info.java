/**
 * What stands in a form, as the files hold it and as somebody typed it, and what has to be changed
 * for the one to become the other. Begin in {@link no.planverk.form.value.Filled}.
 */
@NullMarked
package no.planverk.form.value;

import org.jspecify.annotations.NullMarked;
