/** Tests of the forms. */
@NullMarked
package no.planverk.form;

import org.jspecify.annotations.NullMarked;
