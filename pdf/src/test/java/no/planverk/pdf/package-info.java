/** Tests of PDFs. */
@NullMarked
package no.planverk.pdf;

import org.jspecify.annotations.NullMarked;
