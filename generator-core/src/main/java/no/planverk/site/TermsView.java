package no.planverk.site;

import java.util.List;
import no.planverk.text.Html;

/** The glossary, sorted as in a Norwegian dictionary. */
public record TermsView(Html intro, List<TermItem> terms) {

  /** A word and what it means. */
  public record TermItem(String id, String name, Html explanation) {}
}
