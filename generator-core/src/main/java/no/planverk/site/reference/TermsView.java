package no.planverk.site.reference;

import java.util.List;
import no.planverk.site.page.TextLink;
import no.planverk.text.Html;

/**
 * The glossary, sorted as in a Norwegian dictionary.
 *
 * @param letters each letter a word begins with, and where the first one stands
 */
public record TermsView(Html intro, List<TextLink> letters, List<TermItem> terms) {

  /**
   * A word and what it means.
   *
   * @param kinds the kinds of plan the word names, with how many the strategy has of each
   */
  public record TermItem(String id, String name, Html explanation, List<TextLink> kinds) {}
}
