package no.planverk.site.reference;

import java.util.List;
import no.planverk.text.Html;

/** The glossary, sorted as in a Norwegian dictionary. */
public record TermsView(Html intro, List<Letter> letters) {

  /** The words that begin with a letter; {@code id} is an anchor. */
  public record Letter(String id, String name, List<TermItem> terms) {}

  /** A word and what it means. */
  public record TermItem(String id, String name, Html explanation) {}
}
