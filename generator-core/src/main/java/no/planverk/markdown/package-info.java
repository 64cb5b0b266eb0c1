/**
 * The only home of commonmark: headings, links, plain text and safe HTML. Begin in {@link
 * no.planverk.markdown.Markdown}, which gives a {@link no.planverk.markdown.Document}.
 */
@NullMarked
package no.planverk.markdown;

import org.jspecify.annotations.NullMarked;
