package no.planverk.preview.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.edit.save.Saved;
import no.planverk.form.Elsewhere;
import no.planverk.form.page.Notice;
import no.planverk.form.page.OwnPage;
import no.planverk.text.Xml;

/** The page of the sheet: what it is for, what is wrong, and what can be done. */
record SheetPage(SheetWords words) {

  /** What stands around everything of a page. */
  String around(String title, String inside) {
    OwnPage page =
        new OwnPage(
            words.language(),
            List.of("/_planverk/rediger.css", SheetDesk.STYLES),
            SheetDesk.SCRIPT,
            "pvr-side pvs-side");
    return page.around(title, "/planer.html", words.say("tilbake"), inside);
  }

  /** A page with a sentence alone. */
  String bare(String key) {
    return around(words.say("tittel"), "<p>" + words.say(key) + "</p>\n" + again());
  }

  private String again() {
    return "<p><a class=\"ds-link\" href=\""
        + SheetDesk.ADDRESS
        + "\">"
        + words.say("igjen")
        + "</a></p>\n";
  }

  /**
   * The sheet.
   *
   * @param message what came of what was asked; may be empty
   * @param table the plans
   * @param hidden what is to be sent back
   */
  String of(String message, boolean refused, SheetFindings findings, String hidden, String table) {
    return around(
        words.say("tittel"),
        "<p>"
            + words.say("hjelp")
            + "</p>\n<details class=\"pvs-hjelp\"><summary>"
            + words.say("taster")
            + "</summary>\n<p>"
            + words.say("taster.hjelp")
            + "</p></details>\n"
            + new Notice(message, refused, !refused || !findings.haveErrors()).html()
            + summary(findings, refused)
            + "<form method=\"post\" action=\""
            + SheetDesk.ADDRESS
            + "\" id=\"ark\" data-brutt=\""
            + words.say("brutt")
            + "\" autocomplete=\"off\">\n"
            + hidden
            + "<button hidden name=\"_gjør\" value=\"prøv\">"
            + words.say("proev")
            + "</button>\n"
            + table
            + actions()
            + paste()
            + "</form>\n");
  }

  /** Each error leads to its cell. */
  private String summary(SheetFindings findings, boolean first) {
    StringBuilder html = new StringBuilder("<div id=\"oppsummering\">\n");
    List<Map.Entry<String, Diagnostic>> errors = findings.errors();
    if (!errors.isEmpty()) {
      html.append("<div class=\"ds-error-summary\" tabindex=\"-1\"")
          .append(first ? " autofocus" : "");
      html.append(">\n<h2 class=\"ds-heading\">");
      html.append(words.say("feil", "antall", Integer.toString(errors.size())));
      html.append("</h2>\n<ul class=\"ds-list\">\n");
      for (Map.Entry<String, Diagnostic> error : errors) {
        html.append("<li><a class=\"ds-link\" href=\"#").append(error.getKey()).append("\">");
        html.append(Xml.escaped(findings.messages().wrong(error.getValue()))).append("</a></li>\n");
      }
      html.append("</ul>\n</div>\n");
    }
    return html.append(
            new Elsewhere(findings.elsewhere(), findings.messages(), words.language())
                .html(first && errors.isEmpty()))
        .append("</div>\n")
        .toString();
  }

  private String actions() {
    return String.format(
        Locale.ROOT,
        """
        <div class="pvr-gjoer">
        <button class="ds-button" name="_gjør" value="lagre">%s</button>
        <button class="ds-button" data-variant="secondary" name="_gjør" value="prøv">%s</button>
        <button class="ds-button" data-variant="secondary" name="_gjør" value="ny">%s</button>
        <span class="pvs-angre" hidden>
        <button class="ds-button" data-variant="tertiary" type="button" id="angre">%s</button>
        <button class="ds-button" data-variant="tertiary" type="button" id="gjenta">%s</button>
        </span>
        </div>
        """,
        words.say("lagre"),
        words.say("proev"),
        words.say("ny"),
        words.say("angre"),
        words.say("gjenta"));
  }

  private String paste() {
    return String.format(
        Locale.ROOT,
        """
        <details class="pvs-lim">
        <summary>%s</summary>
        <div class="ds-field">
        <label class="ds-label" for="lim">%s</label>
        <p class="pvr-hjelp" id="lim-hjelp">%s</p>
        <textarea class="ds-input" id="lim" name="_lim" rows="6" aria-describedby="lim-hjelp"></textarea>
        </div>
        <button class="ds-button" data-variant="secondary" name="_gjør" value="lim">%s</button>
        </details>
        <input type="hidden" name="_slutt" value="1">
        """,
        words.say("lim"),
        words.say("lim.felt"),
        words.say("lim.hjelp"),
        words.say("lim.knapp"));
  }

  /**
   * What two have written, side by side.
   *
   * @param own what one had changed, in HTML
   */
  String meanwhile(List<Saved.Conflict> conflicts, String own) {
    StringBuilder html = new StringBuilder("<p>" + words.say("krasj") + "</p>\n" + own);
    for (Saved.Conflict conflict : conflicts) {
      String file = conflict.file();
      html.append(text(words.say("krasj.fil", "fil", file), conflict.theirs()));
      html.append(text(words.say("krasj.ditt", "fil", file), conflict.ours()));
    }
    return around(words.say("krasj.tittel"), html.append(again()).toString());
  }

  private static String text(String title, Optional<String> text) {
    return text.map(
            held ->
                "<h2 class=\"ds-heading\">"
                    + title
                    + "</h2>\n<pre tabindex=\"0\">"
                    + Xml.escaped(held)
                    + "</pre>\n")
        .orElse("");
  }
}
