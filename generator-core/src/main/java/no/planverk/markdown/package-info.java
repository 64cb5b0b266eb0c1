/** The only home of commonmark: headings, links, plain text and safe HTML. */
@NullMarked
package no.planverk.markdown;

import org.jspecify.annotations.NullMarked;
