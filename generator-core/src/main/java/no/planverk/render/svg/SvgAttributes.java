package no.planverk.render.svg;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** The attributes of one element that are taken, and what style rules make of them. */
final class SvgAttributes {
  private final String element;
  private final SortedMap<String, String> kept = new TreeMap<>();

  private SvgAttributes(String element) {
    this.element = element;
  }

  /** Those of the element a parser stands at; a style rule has the last word, as in a browser. */
  static SortedMap<String, String> of(XMLStreamReader xml, StyleSheet sheet) throws SvgRefused {
    SvgAttributes attributes = new SvgAttributes(xml.getLocalName());
    String style = "";
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      String value = xml.getAttributeValue(i);
      if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
        throw new SvgRefused(Filtered.Reason.ACTIVE, name);
      }
      if (name.equals("href")) {
        attributes.keepReference(value);
      } else if (name.equals("style")) {
        style = value;
      } else if (xml.getAttributePrefix(i).isEmpty()) {
        attributes.keep(name, value);
      }
    }
    attributes.keepRules(sheet.rulesFor(attributes.element, attributes.kept));
    attributes.keepRules(style);
    return attributes.kept;
  }

  private void keepRules(String rules) throws SvgRefused {
    for (String rule : rules.split(";", -1)) {
      int colon = rule.indexOf(':');
      if (colon > 0) {
        String name = Css.read(rule.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
        keep(name, rule.substring(colon + 1).strip());
      }
    }
  }

  /**
   * Keeps what stays inside the picture; links are left out with what they lead to, and any other
   * reference is refused.
   */
  private void keepReference(String value) throws SvgRefused {
    boolean inside = value.matches("#[^\\s()]+");
    if (inside && (element.endsWith("Gradient") || element.equals("use"))) {
      kept.put("href", value);
    } else if (element.equals("image")) {
      kept.put("href", EmbeddedPicture.clean(value));
    } else if (!element.equals("a")) {
      throw new SvgRefused(Filtered.Reason.OUTSIDE, element);
    }
  }

  private void keep(String name, String value) throws SvgRefused {
    if (Css.pointsOut(name, value)) {
      throw new SvgRefused(Filtered.Reason.OUTSIDE, name);
    }
    if (SvgRules.takesAttribute(name)) {
      kept.put(name, Css.isPointing(name) ? Css.read(value) : value);
    }
  }
}
