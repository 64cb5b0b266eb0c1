package no.planverk.data.table;

import no.planverk.text.Language;

/**
 * What something in the data means.
 *
 * @param text in one or two sentences
 * @param language what they are in
 */
public record Meaning(String text, Language language) {}
