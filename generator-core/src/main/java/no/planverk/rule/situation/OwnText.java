package no.planverk.rule.situation;

import no.planverk.diagnostic.Place;
import no.planverk.markdown.Document;
import org.jspecify.annotations.Nullable;

/**
 * Something the author has put in words, and whose it is.
 *
 * @param home the key at the top of the model it stands under, in bokmål, such as {@code planer}
 * @param owner the name of what it belongs to, such as a plan's or a goal's
 * @param field its key, in the author's written form of Norwegian
 * @param plan the id of the plan it belongs to; null where it belongs to none
 * @param words the words alone, without markup
 * @param document the same as a parsed text; null for a name or another field of one line
 * @param place where it stands
 */
public record OwnText(
    String home,
    String owner,
    String field,
    @Nullable String plan,
    String words,
    @Nullable Document document,
    Place place) {

  /** Where some of its words stand, as near as is known. */
  public Place placeOf(String part) {
    return document == null ? place : document.placeOf(part);
  }

  /** A breach in it, with the facts {@code felt} and {@code navn}. */
  public Breach breach(Place where, String... facts) {
    Breach breach = Breach.at(where, facts).with("felt", field).with("navn", owner);
    return plan == null ? breach : breach.about(plan);
  }
}
