package no.planverk.form;

import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import no.planverk.text.Xml;

/**
 * Errors that are of nothing one is editing, in full: those that would come of a change stand in no
 * other list.
 *
 * @param errors all of them
 * @param messages the words of findings
 */
public record Elsewhere(List<Diagnostic> errors, Messages messages, Language language) {

  private static final int MOST = 20;

  /**
   * The list, as HTML; nothing where there are none.
   *
   * @param first whether it is to be read first
   */
  public String html(boolean first) {
    if (errors.isEmpty()) {
      return "";
    }
    FormWords words = FormWords.in(language);
    StringBuilder html = new StringBuilder("<div class=\"ds-error-summary\" tabindex=\"-1\"");
    html.append(first ? " autofocus" : "").append(">\n<h2 class=\"ds-heading\">");
    html.append(words.say("andre-feil", "antall", Integer.toString(errors.size())));
    html.append("</h2>\n<ul class=\"ds-list\">\n");
    errors.stream()
        .limit(MOST)
        .map(messages::line)
        .forEach(line -> html.append("<li>").append(Xml.escaped(line)).append("</li>\n"));
    if (errors.size() > MOST) {
      String rest = Integer.toString(errors.size() - MOST);
      html.append("<li>").append(words.say("andre-flere", "antall", rest)).append("</li>\n");
    }
    return html.append("</ul>\n</div>\n").toString();
  }
}
