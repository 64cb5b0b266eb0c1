/**
 * Makes a PDF of a page: fit for an archive (PDF/A-2a) and for those who listen (PDF/UA-1). The
 * only home of openhtmltopdf and Batik. Begin in {@link no.planverk.pdf.Pdf}.
 */
@NullMarked
package no.planverk.pdf;

import org.jspecify.annotations.NullMarked;
