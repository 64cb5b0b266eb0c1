/** The patching of the author's files, tried on texts of every look. */
@NullMarked
package no.planverk.edit;

import org.jspecify.annotations.NullMarked;
