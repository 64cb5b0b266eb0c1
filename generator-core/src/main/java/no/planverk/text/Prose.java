package no.planverk.text;

import no.planverk.diagnostic.Place;

/**
 * Running text as the author wrote it, in Markdown.
 *
 * @param markdown the text; line ends are {@code \n}
 * @param place where its first character stands; the text's lines follow one another in the file
 *     from there, each starting at column {@link Place#column()} of its line
 */
public record Prose(String markdown, Place place) {}
