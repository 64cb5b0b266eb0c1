package no.planverk.render;

import no.planverk.render.SvgNode.Element;
import no.planverk.render.SvgNode.Text;

/** Writes a drawing as markup that XML and HTML read alike. */
final class SvgWriter {
  private final StringBuilder out = new StringBuilder();

  private SvgWriter() {}

  static String write(Element root) {
    SvgWriter writer = new SvgWriter();
    writer.element(root);
    return writer.out.toString();
  }

  private void element(Element element) {
    out.append('<').append(element.name());
    element
        .attributes()
        .forEach(
            (name, value) ->
                out.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    if (element.children().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (SvgNode child : element.children()) {
      if (child instanceof Element inner) {
        element(inner);
      } else if (child instanceof Text letters) {
        out.append(escaped(letters.text()));
      }
    }
    out.append("</").append(element.name()).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
