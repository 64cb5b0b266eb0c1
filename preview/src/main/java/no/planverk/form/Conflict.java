package no.planverk.form;

import java.util.Map;
import no.planverk.form.value.Filled;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.Posted;
import no.planverk.form.value.Thing;
import no.planverk.read.Shape.FieldShape;
import no.planverk.text.Xml;

/**
 * What is answered where somebody else has changed a file meanwhile: what was typed, and what the
 * file holds now; nothing is written over.
 *
 * @param words of forms
 */
record Conflict(FormWords words) {

  private static final int STATUS = 409;

  /** A thing that is still there. */
  Reply changed(Where where, Thing thing, Group typed, Map<String, byte[]> files) {
    StringBuilder html = new StringBuilder(begun());
    html.append("<dl class=\"pvr-skrevet\">\n");
    for (FieldShape field : thing.shape().fields()) {
      Filled value = typed.fields().get(field.nb());
      if (value != null && !value.isEmpty()) {
        line(html, words.label(field), Xml.escaped(text(value)));
      }
    }
    html.append("</dl>\n");
    files.forEach((path, bytes) -> file(html, path, Disk.text(bytes)));
    return ended(html, where);
  }

  /** A thing that is no longer where it was. */
  Reply gone(Where where, Posted typed) {
    StringBuilder html = new StringBuilder(begun());
    html.append("<dl class=\"pvr-skrevet\">\n");
    typed
        .after("")
        .filter(name -> name.matches("[^_].*[^!#~]") && !typed.one(name).isBlank())
        .forEach(name -> line(html, Xml.escaped(name), Xml.escaped(typed.one(name))));
    return ended(html.append("</dl>\n"), where);
  }

  private String begun() {
    return "<p>"
        + words.say("krasj")
        + "</p>\n<h2 class=\"ds-heading\" data-size=\"sm\">"
        + words.say("krasj.ditt")
        + "</h2>\n";
  }

  private Reply ended(StringBuilder html, Where where) {
    html.append("<p><a class=\"ds-link\" href=\"").append(Xml.escaped(where.address()));
    html.append("\">").append(words.say("krasj.igjen")).append("</a></p>\n");
    String title = words.say("krasj.tittel");
    return Reply.page(STATUS, new FormPage(words).bare(title, where.back(), html.toString()));
  }

  private static void line(StringBuilder html, String label, String text) {
    html.append("<dt>").append(label).append("</dt><dd>").append(text).append("</dd>\n");
  }

  private void file(StringBuilder html, String path, String text) {
    html.append("<h2 class=\"ds-heading\" data-size=\"sm\">");
    html.append(words.say("krasj.fil", "fil", path)).append("</h2>\n<pre tabindex=\"0\">");
    html.append(Xml.escaped(text)).append("</pre>\n");
  }

  private static String text(Filled value) {
    if (value instanceof Filled.Text text) {
      return text.text();
    }
    StringBuilder all = new StringBuilder();
    if (value instanceof Rows rows) {
      rows.rows().forEach(row -> all.append(text(row.value())).append("\n"));
    } else if (value instanceof Group group) {
      group
          .fields()
          .forEach((key, part) -> all.append(key).append(": ").append(text(part)).append("\n"));
    }
    return all.toString();
  }
}
