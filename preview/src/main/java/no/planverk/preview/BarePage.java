package no.planverk.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.text.Xml;

/** A page of the preview's own, where the site has none to show. */
final class BarePage {

  private final Panel panel;

  BarePage(Panel panel) {
    this.panel = panel;
  }

  /** Every finding, and a sentence before them. */
  byte[] of(String title, String sentence, List<Diagnostic> findings) {
    PanelWords words = panel.words();
    return String.format(
            Locale.ROOT,
            """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        %s</head>
        <body class="pvf-side">
        <main>
        <h1>%s</h1>
        <p>%s</p>
        %s<p><a href="/">%s</a></p>
        </main>
        %s</body>
        </html>
        """,
            panel.language().code(),
            title,
            PageWithPanel.STYLES,
            title,
            Xml.escaped(sentence),
            findings.isEmpty() ? "" : panel.list().html(findings),
            words.say("tilbake"),
            panel.around(""))
        .getBytes(StandardCharsets.UTF_8);
  }
}
