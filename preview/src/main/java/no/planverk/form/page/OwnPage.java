package no.planverk.form.page;

import java.util.List;
import java.util.Locale;
import no.planverk.text.Language;
import no.planverk.text.Xml;

/**
 * What stands around everything of a page of the preview's own, which is no page of the site.
 *
 * @param styles the addresses of its style sheets
 * @param script that of its script, a module
 * @param look the classes of its body
 */
public record OwnPage(Language language, List<String> styles, String script, String look) {

  /**
   * The page.
   *
   * @param title its name, as HTML
   * @param back where one came from
   * @param leave the words of the link there, as HTML
   * @param inside all that stands below the title, as HTML
   */
  public String around(String title, String back, String leave, String inside) {
    return String.format(
        Locale.ROOT,
        """
        <!DOCTYPE html>
        <html lang="%s" data-color-scheme="auto">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        %s<script type="module" src="%s"></script>
        </head>
        <body class="%s">
        <main id="innhold">
        <p><a class="ds-link" href="%s">%s</a></p>
        <h1 class="ds-heading" data-size="lg">%s</h1>
        %s</main>
        </body>
        </html>
        """,
        language.code(),
        title,
        links(),
        script,
        look,
        Xml.escaped(back),
        leave,
        title,
        inside);
  }

  private String links() {
    StringBuilder links = new StringBuilder();
    for (String style : styles) {
      links.append("<link rel=\"stylesheet\" href=\"").append(style).append("\">\n");
    }
    return links.toString();
  }
}
