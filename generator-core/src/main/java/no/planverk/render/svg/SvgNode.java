package no.planverk.render.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A piece of a drawing that has passed our allow-list. */
public sealed interface SvgNode {

  /** Characters; markup letters stand for themselves. */
  record Text(String text) implements SvgNode {}

  /**
   * An element.
   *
   * @param attributes by name, sorted, so that equal drawings have equal bytes
   */
  record Element(String name, SortedMap<String, String> attributes, List<SvgNode> children)
      implements SvgNode {

    public static Element of(String name, Map<String, String> attributes, SvgNode... children) {
      return new Element(name, new TreeMap<>(attributes), List.of(children));
    }

    /** The value of an attribute; empty where it is not set. */
    public String get(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    /** The same element with one attribute more, or another value for it. */
    public Element with(String attribute, String value) {
      SortedMap<String, String> changed = new TreeMap<>(attributes);
      changed.put(attribute, value);
      return new Element(name, changed, children);
    }

    /** The same element without some attributes. */
    public Element without(String... names) {
      SortedMap<String, String> changed = new TreeMap<>(attributes);
      changed.keySet().removeAll(List.of(names));
      return new Element(name, changed, children);
    }

    /** The same element with other children. */
    public Element holding(List<? extends SvgNode> other) {
      return new Element(name, attributes, List.copyOf(other));
    }

    /** The elements directly inside. */
    public Stream<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** This element and all elements inside it, in order. */
    public List<Element> all() {
      List<Element> all = new ArrayList<>();
      all.add(this);
      elements().forEach(inner -> all.addAll(inner.all()));
      return all;
    }

    /** The characters inside, joined. */
    public String text() {
      StringBuilder text = new StringBuilder();
      for (SvgNode child : children) {
        text.append(child instanceof Text letters ? letters.text() : "");
      }
      return text.toString();
    }
  }
}
