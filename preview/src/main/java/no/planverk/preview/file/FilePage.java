package no.planverk.preview.file;

import java.util.List;
import java.util.Locale;
import no.planverk.attachment.Attachment;
import no.planverk.attachment.AttachmentKind;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.form.FormDesk;
import no.planverk.form.page.OwnPage;
import no.planverk.source.SourceReader;
import no.planverk.text.Messages;
import no.planverk.text.Xml;

/**
 * The page of the files: the form of a new one, and how those that are there are written.
 *
 * @param token says of the form that it is ours
 * @param files their paths
 */
record FilePage(FileWords words, String token, List<String> files) {

  /**
   * The page.
   *
   * @param said what was done, in HTML; empty where nothing was
   * @param refused why not, in HTML; empty where nothing was refused
   */
  String of(String said, String refused) {
    String look = refused.isEmpty() ? "pvr-sagt" : "pvr-sagt pvr-sagt--ikke";
    String inside =
        String.format(
            Locale.ROOT,
            "<div class=\"%s\" id=\"sagt\" role=\"status\">%s</div>\n%s%s",
            look,
            said + refused,
            form(),
            list());
    List<String> styles = List.of(FormDesk.STYLES);
    return new OwnPage(words.language(), styles, FileDesk.SCRIPT, "pvr-side")
        .around(words.say("tittel"), "/", words.say("tilbake"), inside);
  }

  private String form() {
    String endings = "." + AttachmentKind.endingsInWords().replace(", ", ",.");
    return String.format(
        Locale.ROOT,
        """
        <form method="post" action="%s" enctype="multipart/form-data">
        <input type="hidden" name="_merke" value="%s">
        <div class="ds-field">
        <label class="ds-label" for="fil">%s</label>
        <div data-field="description" id="fil-hjelp"><p>%s</p></div>
        <input type="file" class="ds-input" id="fil" name="fil" required accept="%s" aria-describedby="fil-hjelp" data-mest="%d" data-stor="%s">
        </div>
        <button class="ds-button">%s</button>
        </form>
        """,
        FileDesk.ADDRESS,
        token,
        words.say("ny"),
        words.say("hjelp", "slag", AttachmentKind.endingsInWords()),
        endings,
        SourceReader.MOST_ATTACHMENT_BYTES,
        words.say("stor", "mest", Integer.toString(SourceReader.MOST_ATTACHMENT_BYTES / 1_000_000)),
        words.say("legg-til"));
  }

  /** Why a file was not taken in, in the words of a build. */
  String refused(String name, List<Diagnostic> why) {
    Messages messages = Messages.in(words.language());
    StringBuilder html = new StringBuilder("<p>");
    html.append(words.say("ikke", "fil", name)).append("</p>\n");
    why.stream()
        .filter(Diagnostic::isError)
        .forEach(
            fault ->
                html.append("<p>")
                    .append(Xml.escaped(messages.wrong(fault)))
                    .append(" → ")
                    .append(Xml.escaped(messages.remedy(fault)))
                    .append("</p>\n"));
    return html.toString();
  }

  private String list() {
    StringBuilder html = new StringBuilder("<h2 class=\"ds-heading\" data-size=\"sm\">");
    html.append(words.say("filene")).append("</h2>\n");
    if (files.isEmpty()) {
      return html.append("<p>").append(words.say("ingen")).append("</p>\n").toString();
    }
    html.append("<p>").append(words.say("slik")).append("</p>\n<ul class=\"ds-list\">\n");
    files.forEach(path -> html.append(line(path)));
    return html.append("</ul>\n").toString();
  }

  private String line(String path) {
    boolean picture = AttachmentKind.ofName(path).filter(AttachmentKind.BILDE::equals).isPresent();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String written = path.replace(" ", "%20");
    String text =
        picture && !Attachment.isOne(path)
            ? "![" + words.say("bildetekst") + "](" + Xml.escaped(written) + ")"
            : "[" + Xml.escaped(name) + "](" + Xml.escaped(written) + ")";
    return String.format(
        Locale.ROOT,
        "<li><code>%s</code><br>%s <code>%s</code></li>\n",
        Xml.escaped(path),
        words.say("i-tekst"),
        text);
  }
}
