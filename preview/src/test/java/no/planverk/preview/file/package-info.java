/** Tests of the page of files. */
@NullMarked
package no.planverk.preview.file;

import org.jspecify.annotations.NullMarked;
