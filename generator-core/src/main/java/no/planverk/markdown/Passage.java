package no.planverk.markdown;

import no.planverk.diagnostic.Place;

/**
 * A paragraph of a text, an item of a list included.
 *
 * @param text its plain text
 * @param strong whether all of it is emphasised strongly, as headings are that are no headings
 * @param place where it begins
 */
public record Passage(String text, boolean strong, Place place) {}
