package no.planverk.render.figure;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.render.svg.SvgNode.Element;

/** The shapes and texts of one of PlantUML's groups. */
final class Lettering {

  private Lettering() {}

  static List<Element> shapes(Element group) {
    return group
        .elements()
        .filter(element -> !element.name().equals("text"))
        .map(shape -> shape.without("class", "id"))
        .toList();
  }

  /** The texts, with how wide PlantUML took them for. */
  static List<Element> texts(Element group) {
    return seen(group).map(text -> text.without("class", "font-family", "id")).toList();
  }

  /** The texts that show something; the empty ones only made room. */
  private static Stream<Element> seen(Element group) {
    return group
        .elements()
        .filter(element -> element.name().equals("text"))
        .filter(text -> !text.text().replace('\u00a0', ' ').isBlank());
  }
}
