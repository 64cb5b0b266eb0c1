package no.planverk.form;

import java.util.Locale;
import java.util.Optional;
import no.planverk.diagnostic.Place;
import no.planverk.markdown.Links;
import no.planverk.markdown.Markdown;
import no.planverk.text.Prose;

/**
 * A text as the site will show it, below the box it is written in.
 *
 * @param links where links lead; empty where there is no site
 */
record Shown(FormWords words, Optional<Links> links) implements FieldHtml.Preview {

  /** The level of the heading a text stands under. */
  private static final int UNDER = 2;

  @Override
  public String html(String markdown, String id) {
    String text =
        links
            .filter(site -> !markdown.isBlank())
            .map(SiteLinks::new)
            .map(site -> parsed(markdown, site, id))
            .orElse("");
    return String.format(
        Locale.ROOT,
        "<details class=\"pvr-vist\"><summary>%s</summary>\n<div id=\"%s-vist\">%s</div>\n</details>\n",
        words.say("slik"),
        id,
        text.isEmpty()
            ? "<p>" + words.say(links.isEmpty() ? "slik.feil" : "slik.tom") + "</p>"
            : text);
  }

  private static String parsed(String markdown, Links links, String id) {
    return Markdown.parse(new Prose(markdown, Place.startOf("")))
        .html(links, UNDER, id + "-vist--")
        .markup();
  }
}
