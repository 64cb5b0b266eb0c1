package no.planverk.render.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.render.svg.SvgNode.Element;

/** Shapes that are drawn once more by {@code use}: none may hold another, nor make too many. */
final class SvgUses {

  private SvgUses() {}

  static void check(Element root) throws SvgRefused {
    List<Element> all = root.all();
    List<Element> uses = all.stream().filter(element -> element.name().equals("use")).toList();
    if (uses.isEmpty()) {
      return;
    }
    Map<String, Element> named = new HashMap<>();
    all.forEach(element -> named.putIfAbsent(element.get("id"), element));
    long drawn = 0;
    for (Element use : uses) {
      Element shape = named.get(use.get("href").replaceFirst("#", ""));
      List<Element> parts = shape == null ? List.of() : shape.all();
      drawn += parts.size();
      if (parts.stream().anyMatch(part -> part.name().equals("use"))) {
        throw new SvgRefused(Filtered.Reason.ELEMENT, "use");
      }
      if (drawn > SvgRules.ELEMENTS) {
        throw new SvgRefused(Filtered.Reason.TOO_LARGE, "use");
      }
    }
  }
}
