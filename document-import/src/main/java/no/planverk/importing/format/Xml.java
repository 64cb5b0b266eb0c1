package no.planverk.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML read without a way out: no document type, no entity, nothing from outside. */
final class Xml {

  private Xml() {}

  /** The outermost element. */
  static Element root(InputStream in) throws IOException, Refusal {
    try (in) {
      return DocumentHelper.readDocument(in).getDocumentElement();
    } catch (SAXException broken) {
      throw new Refusal("fil-odelagt");
    }
  }

  /** The elements right inside one. */
  static List<Element> children(Node parent) {
    List<Element> inside = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        inside.add(element);
      }
    }
    return inside;
  }

  /** The elements of that name right inside one. */
  static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(child -> name(child).equals(name)).toList();
  }

  /** The first element of that name right inside one. */
  static Optional<Element> child(Node parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** The element at the end of a path of names. */
  static Optional<Element> at(Node parent, String... path) {
    Optional<Element> found = Optional.empty();
    Node from = parent;
    for (String name : path) {
      found = child(from, name);
      if (found.isEmpty()) {
        return found;
      }
      from = found.get();
    }
    return found;
  }

  /** All elements of that name anywhere inside one, in order. */
  static List<Element> all(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(parent)) {
      if (name(child).equals(name)) {
        found.add(child);
      }
      found.addAll(all(child, name));
    }
    return found;
  }

  /** The name without its prefix. */
  static String name(Node node) {
    return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
  }

  /** An attribute by its name without prefix; empty where it is not there. */
  static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name(attribute).equals(name)) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** The attribute {@code val} of the element at the end of a path; empty where there is none. */
  static String value(Node parent, String... path) {
    return at(parent, path).map(found -> attribute(found, "val")).orElse("");
  }

  /** A number in an attribute, within bounds; the least where it is none. */
  static int number(Element element, String name, int least, int most) {
    String text = attribute(element, name);
    boolean isNumber = text.matches("[0-9]{1,9}");
    return isNumber ? Math.max(least, Math.min(most, Integer.parseInt(text))) : least;
  }
}
