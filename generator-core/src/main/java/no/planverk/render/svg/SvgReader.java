package no.planverk.render.svg;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.planverk.render.svg.SvgNode.Element;

/** Reads SVG that may be hostile, and keeps what {@link SvgRules} take. */
public final class SvgReader {
  private final XMLStreamReader xml;
  private int elements;

  private SvgReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * The drawing in some bytes.
   *
   * @throws SvgRefused when it is not SVG, too large, or holds something that must not be there
   */
  public static Element read(byte[] bytes) throws SvgRefused {
    if (bytes.length > SvgRules.BYTES) {
      throw new SvgRefused(Filtered.Reason.TOO_LARGE, bytes.length + " byte");
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return new SvgReader(factory.createXMLStreamReader(new ByteArrayInputStream(bytes))).root();
    } catch (XMLStreamException e) {
      throw new SvgRefused(Filtered.Reason.NOT_SVG, "");
    }
  }

  private Element root() throws XMLStreamException, SvgRefused {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      refuseDoctype();
    }
    if (!ours() || !xml.getLocalName().equals("svg")) {
      throw new SvgRefused(Filtered.Reason.NOT_SVG, xml.getLocalName());
    }
    Element root = element(1);
    while (xml.hasNext()) {
      xml.next();
    }
    return root;
  }

  private void refuseDoctype() throws SvgRefused {
    if (xml.getEventType() == XMLStreamConstants.DTD) {
      throw new SvgRefused(Filtered.Reason.DOCTYPE, "");
    }
  }

  private Element element(int depth) throws XMLStreamException, SvgRefused {
    if (depth > SvgRules.DEPTH || ++elements > SvgRules.ELEMENTS) {
      throw new SvgRefused(Filtered.Reason.TOO_LARGE, "");
    }
    String name = xml.getLocalName();
    SortedMap<String, String> attributes = attributes();
    List<SvgNode> children = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> child(depth, children);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            children.add(new SvgNode.Text(xml.getText()));
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new SvgRefused(Filtered.Reason.DOCTYPE, xml.getLocalName());
        default -> {} // comments and processing instructions are left out
      }
    }
    return new Element(name, attributes, List.copyOf(children));
  }

  private void child(int depth, List<SvgNode> siblings) throws XMLStreamException, SvgRefused {
    String name = xml.getLocalName();
    if (SvgRules.ELEMENTS_ACTIVE.contains(name)) {
      throw new SvgRefused(Filtered.Reason.ACTIVE, name);
    }
    if (!ours() || SvgRules.ELEMENTS_DROPPED.contains(name)) {
      element(depth + 1);
    } else if (name.equals("a")) {
      siblings.addAll(element(depth + 1).children());
    } else if (SvgRules.ELEMENTS_TAKEN.contains(name) && !name.equals("svg")) {
      siblings.add(element(depth + 1));
    } else {
      throw new SvgRefused(Filtered.Reason.ELEMENT, name);
    }
  }

  private boolean ours() {
    return SvgRules.NAMESPACE.equals(xml.getNamespaceURI());
  }

  private SortedMap<String, String> attributes() throws SvgRefused {
    SortedMap<String, String> kept = new TreeMap<>();
    String style = "";
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
        throw new SvgRefused(Filtered.Reason.ACTIVE, name);
      }
      if (name.equals("href")) {
        keepReference(kept, xml.getLocalName(), xml.getAttributeValue(i));
      } else if (name.equals("style")) {
        style = xml.getAttributeValue(i);
      } else if (xml.getAttributePrefix(i).isEmpty()) {
        keep(kept, name, xml.getAttributeValue(i));
      }
    }
    for (String rule : style.split(";", -1)) {
      int colon = rule.indexOf(':');
      if (colon > 0) {
        keep(kept, rule.substring(0, colon).strip(), rule.substring(colon + 1).strip());
      }
    }
    return kept;
  }

  /**
   * Keeps the reference of one gradient to another; links are left out, other references refused.
   */
  private static void keepReference(SortedMap<String, String> kept, String element, String value)
      throws SvgRefused {
    if (element.endsWith("Gradient") && value.startsWith("#")) {
      kept.put("href", value);
    } else if (!element.equals("a")) {
      throw new SvgRefused(Filtered.Reason.OUTSIDE, element);
    }
  }

  /** Keeps an attribute that is taken; a style rule has the last word, as in a browser. */
  private static void keep(SortedMap<String, String> kept, String name, String value)
      throws SvgRefused {
    if (SvgRules.pointsOut(value)) {
      throw new SvgRefused(Filtered.Reason.OUTSIDE, name);
    }
    if (SvgRules.takesAttribute(name)) {
      kept.put(name, value);
    }
  }
}
