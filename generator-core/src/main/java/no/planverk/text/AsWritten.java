package no.planverk.text;

/**
 * A time in the author's own words.
 *
 * @param text the words
 * @param lead what stands before them in a sentence, the same in both written forms: {@code i},
 *     {@code ved} or nothing
 * @param beside whether the words say something else than the time does, which is then told too
 */
public record AsWritten(String text, String lead, boolean beside) {}
