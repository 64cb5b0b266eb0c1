package no.planverk.render.svg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.SortedMap;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.planverk.diagnostic.Place;
import no.planverk.render.svg.SvgNode.Element;

/** Reads SVG that may be hostile, and keeps what {@link SvgRules} take. */
public final class SvgReader {
  private final SvgText file;
  private final XMLStreamReader xml;
  private final StyleSheet sheet;
  private final StringBuilder style = new StringBuilder();
  private final SvgCut cut;
  private Location begin;
  private int elements;

  private SvgReader(SvgText file, StyleSheet sheet) throws XMLStreamException {
    this.file = file;
    this.xml = factory().createXMLStreamReader(new StringReader(file.text()));
    this.sheet = sheet;
    this.begin = xml.getLocation();
    this.cut = new SvgCut(file);
  }

  /**
   * The drawing in some bytes.
   *
   * @throws SvgRefused when it is not SVG, too large, or holds something that must not be there
   */
  public static Element read(byte[] bytes) throws SvgRefused {
    return drawing(bytes).root();
  }

  /** The same, with how much of the file was about the drawing. */
  static SvgDrawing drawing(byte[] bytes) throws SvgRefused {
    if (bytes.length > SvgRules.BYTES) {
      throw new SvgRefused(Filtered.Reason.TOO_LARGE, bytes.length + " byte");
    }
    SvgText file = SvgText.of(bytes);
    try {
      SvgReader reader = new SvgReader(file, StyleSheet.NONE);
      Element root = reader.placed();
      Element styled =
          reader.style.isEmpty()
              ? root
              : new SvgReader(file, StyleSheet.of(reader.style.toString())).placed();
      return new SvgDrawing(styled, reader.cut.bytes());
    } catch (XMLStreamException e) {
      Location location = e.getLocation();
      SvgRefused refused = new SvgRefused(Filtered.Reason.NOT_SVG, "");
      throw location == null || location.getLineNumber() < 1
          ? refused
          : refused.at(location.getLineNumber(), Math.max(1, location.getColumnNumber()));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** The drawing, or why not and at which element. */
  private Element placed() throws XMLStreamException, SvgRefused {
    try {
      return root();
    } catch (SvgRefused e) {
      Place place = file.markup(begin.getLineNumber(), begin.getColumnNumber());
      throw e.at(place.line(), place.column());
    } catch (MissingResourceException e) {
      // the JDK's parser has lost its own words for an odd character in a document type
      Place place = file.markup(begin.getLineNumber(), begin.getColumnNumber());
      throw new SvgRefused(Filtered.Reason.DOCTYPE, "").at(place.line(), place.column());
    }
  }

  private int next() throws XMLStreamException {
    begin = xml.getLocation();
    return xml.next();
  }

  private Element root() throws XMLStreamException, SvgRefused {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD && !file.hasPlainType()) {
        throw new SvgRefused(Filtered.Reason.DOCTYPE, "");
      }
      remark();
    }
    if (!ours() || !xml.getLocalName().equals("svg")) {
      throw new SvgRefused(Filtered.Reason.NOT_SVG, xml.getLocalName());
    }
    Element root = element(1);
    SvgUses.check(root);
    while (xml.hasNext()) {
      next();
      remark();
    }
    return root;
  }

  /** A comment or a processing instruction is left out. */
  private void remark() {
    if (xml.getEventType() == XMLStreamConstants.COMMENT
        || xml.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      cut.piece(cut.bytes(), begin, xml.getLocation());
    }
  }

  private Element element(int depth) throws XMLStreamException, SvgRefused {
    if (depth > SvgRules.DEPTH || ++elements > SvgRules.ELEMENTS) {
      throw new SvgRefused(Filtered.Reason.TOO_LARGE, "");
    }
    String name = xml.getLocalName();
    SortedMap<String, String> attributes = SvgAttributes.of(xml, sheet);
    cut.attributes(xml);
    List<SvgNode> children = new ArrayList<>();
    while (next() != XMLStreamConstants.END_ELEMENT) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> child(depth, children);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            children.add(new SvgNode.Text(xml.getText()));
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new SvgRefused(Filtered.Reason.DOCTYPE, xml.getLocalName());
        default -> remark();
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
      Location start = begin;
      int counted = cut.bytes();
      element(depth + 1);
      cut.piece(counted, start, xml.getLocation());
    } else if (name.equals("style")) {
      style(depth);
    } else if (name.equals("a")) {
      siblings.addAll(element(depth + 1).children());
    } else if (SvgRules.ELEMENTS_TAKEN.contains(name) && !name.equals("svg")) {
      siblings.add(element(depth + 1));
    } else {
      throw new SvgRefused(Filtered.Reason.ELEMENT, name);
    }
  }

  /** Looked at where it stands, so that what is wrong is told there. */
  private void style(int depth) throws XMLStreamException, SvgRefused {
    Place place = file.markup(begin.getLineNumber(), begin.getColumnNumber());
    String rules = element(depth + 1).text();
    try {
      StyleSheet.of(rules);
    } catch (SvgRefused e) {
      throw e.at(place.line(), place.column());
    }
    style.append(rules).append('\n');
  }

  private boolean ours() {
    return SvgRules.NAMESPACE.equals(xml.getNamespaceURI());
  }
}
