package no.planverk.render.svg;

import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNode.Text;
import no.planverk.text.Xml;

/** Writes a drawing as markup that XML and HTML read alike. */
public final class SvgWriter {
  private final StringBuilder out = new StringBuilder();

  private SvgWriter() {}

  public static String write(Element root) {
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
                out.append(' ').append(name).append("=\"").append(Xml.escaped(value)).append('"'));
    if (element.children().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (SvgNode child : element.children()) {
      if (child instanceof Element inner) {
        element(inner);
      } else if (child instanceof Text letters) {
        out.append(Xml.escaped(letters.text()));
      }
    }
    out.append("</").append(element.name()).append('>');
  }
}
