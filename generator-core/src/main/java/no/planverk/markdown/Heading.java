package no.planverk.markdown;

/**
 * A heading of a text.
 *
 * @param level 1 for the text's outermost headings; never more than one deeper than the one before
 * @param text its plain text
 * @param anchor its address inside the text, unique there; before any prefix
 */
public record Heading(int level, String text, String anchor) {}
