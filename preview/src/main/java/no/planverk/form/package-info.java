/**
 * Forms for what the author has written, made from the one definition of a field: what a form is
 * about is found in the files, shown, and what is posted becomes changes of only what differs.
 * Begin in {@link no.planverk.form.FormDesk}.
 */
@NullMarked
package no.planverk.form;

import org.jspecify.annotations.NullMarked;
