package no.planverk.render.markup;

import java.util.List;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a page.
 *
 * @param text its words, without links
 * @param lang the language code of the words; null where it is the page's own
 * @param inner the headings one level below it, before the next of its own level
 */
public record Heading(String id, Html text, @Nullable String lang, List<Heading> inner) {}
