package no.planverk.preview;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.form.EditLinks;
import no.planverk.text.Messages;
import no.planverk.text.Xml;

/**
 * Findings as a list on a page: what is wrong, what to do, and the place, to be copied.
 *
 * @param messages gives the messages, as a check of the same files puts them
 * @param words the words of the preview
 */
record FindingList(Supplier<Messages> messages, PanelWords words) {

  /** The list, in HTML. */
  String html(List<Diagnostic> findings) {
    StringBuilder list = new StringBuilder("<ol class=\"pvf-liste\">\n");
    findings.forEach(finding -> list.append(item(finding)));
    return list.append("</ol>\n").toString();
  }

  /** Where the file can be read, what is wrong can be mended in a form. */
  private String edit(Diagnostic finding, String place) {
    String file = finding.place().file();
    boolean broken = finding.rule().matches("(yaml|frontmatter|fil|filnavn|kilde|tekst)-.*");
    return broken || !file.matches("[^/]+\\.yaml|(?!tema/)[^/]+/[^/]+\\.md")
        ? ""
        : String.format(
            Locale.ROOT,
            " <a class=\"pvf-lenke\" href=\"%s\" aria-label=\"%s\">%s</a>",
            Xml.escaped(EditLinks.at(finding.place())),
            Xml.escaped(words.say("rediger.sted", "sted", place)),
            words.say("rediger"));
  }

  private String item(Diagnostic finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    String place = finding.place().file() + ":" + finding.place().line();
    String number = finding.lawRule().map(rule -> " [" + rule + "]").orElse("");
    return String.format(
        Locale.ROOT,
        """
        <li class="pvf-funn pvf-funn--%s"><p><strong>%s:</strong> %s</p>
        <p>→ %s%s</p>
        <p><button type="button" class="pvf-sted" data-sted="%s" aria-label="%s">%s</button>%s</p></li>
        """,
        severity,
        words.say(severity),
        Xml.escaped(messages.get().wrong(finding)),
        Xml.escaped(messages.get().remedy(finding)),
        number,
        Xml.escaped(place),
        Xml.escaped(words.say("kopier", "sted", place)),
        Xml.escaped(place),
        edit(finding, place));
  }
}
