package no.planverk.preview.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.text.Messages;
import no.planverk.text.Xml;

/**
 * What is to be known of the sheet as a whole: which plans it does not show, and that others have
 * changed what it shows.
 *
 * @param messages the words of findings
 */
record SheetNotices(SheetWords words, Messages messages) {

  /**
   * The notices, as HTML.
   *
   * @param unread why files cannot be read that plans may stand in
   * @param changed the files that are other than when the sheet was given out
   */
  String of(List<Diagnostic> unread, Collection<String> changed) {
    StringBuilder html = new StringBuilder();
    if (!unread.isEmpty()) {
      html.append("<div class=\"pvr-sagt pvr-sagt--ikke\" id=\"ikke-vist\">\n<p>");
      html.append(words.say("ikke-vist")).append("</p>\n<ul class=\"ds-list\">\n");
      for (Diagnostic why : unread) {
        html.append("<li>").append(Xml.escaped(messages.line(why))).append("</li>\n");
      }
      html.append("</ul>\n</div>\n");
    }
    // It is there to be filled while one types.
    html.append("<div class=\"pvr-sagt pvr-sagt--ikke\" id=\"imens\" role=\"status\">");
    return html.append(changed.isEmpty() ? "" : meanwhile(changed)).append("</div>\n").toString();
  }

  private String meanwhile(Collection<String> changed) {
    return String.format(
        Locale.ROOT,
        "<p>%s</p><p><a class=\"ds-link\" href=\"%s\" target=\"_blank\">%s</a></p>",
        words.say("imens", "filer", String.join(", ", changed)),
        SheetDesk.ADDRESS,
        words.say("imens.ny"));
  }
}
