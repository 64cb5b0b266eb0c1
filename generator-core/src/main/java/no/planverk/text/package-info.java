/**
 * Languages: words, dates, numbers, Norwegian sorting and addresses. Begin in {@link
 * no.planverk.text.Wording} for what pages say and in {@link no.planverk.text.Messages} for what
 * the log says.
 */
@NullMarked
package no.planverk.text;

import org.jspecify.annotations.NullMarked;
