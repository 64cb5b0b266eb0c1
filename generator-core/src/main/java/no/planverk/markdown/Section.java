package no.planverk.markdown;

import no.planverk.text.Prose;

/**
 * What stands under a heading of the second level.
 *
 * @param title the heading's plain text
 * @param anchor the heading's anchor
 * @param content the text below it, up to the next heading of the first or second level
 */
public record Section(String title, String anchor, Prose content) {}
