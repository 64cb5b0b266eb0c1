package no.planverk.importing.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.importing.document.ListMark;
import no.planverk.importing.text.TextLine;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the styles of an OpenDocument file make of a text, a cell or a list. */
final class OdfStyles {

  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Set<Integer> numberedHeadings = new HashSet<>();

  OdfStyles(Element content, Optional<Element> shared) {
    shared.ifPresent(this::take);
    take(content);
  }

  private void take(Element root) {
    for (String group : new String[] {"styles", "automatic-styles"}) {
      for (Element style : Xml.child(root, group).map(Xml::children).orElse(java.util.List.of())) {
        String name = Xml.attribute(style, "name");
        if (Xml.name(style).equals("outline-style")) {
          Xml.children(style, "outline-level-style").forEach(this::heading);
        }
        boolean isList = Xml.name(style).equals("list-style");
        (isList ? lists : styles).put(isList ? name : family(style) + name, style);
      }
    }
  }

  private void heading(Element level) {
    if (!Xml.attribute(level, "num-format").isEmpty()) {
      numberedHeadings.add(Xml.number(level, "level", 1, 10));
    }
  }

  /** The mark of headings of that level; null where they have no number. */
  @Nullable ListMark headingMark(int level) {
    return numberedHeadings.contains(level) ? new ListMark(0, true) : null;
  }

  private static String family(Element style) {
    return Xml.attribute(style, "family") + ":";
  }

  /** A property of a style or of one it is made of; empty where none says. */
  private String property(String family, String name, String group, String property) {
    String style = name;
    for (int steps = 0; !style.isEmpty() && steps < LONGEST_CHAIN; steps++) {
      Element found = styles.get(family + ":" + style);
      String value =
          found == null
              ? ""
              : Xml.child(found, group).map(g -> Xml.attribute(g, property)).orElse("");
      if (!value.isEmpty()) {
        return value;
      }
      style = found == null ? "" : Xml.attribute(found, "parent-style-name");
    }
    return "";
  }

  /** How a run of that style looks. */
  TextLine.Style run(String family, String name, TextLine.Style around) {
    String weight = property(family, name, "text-properties", "font-weight");
    String slant = property(family, name, "text-properties", "font-style");
    String struck = property(family, name, "text-properties", "text-line-through-style");
    return new TextLine.Style(
        weight.isEmpty() ? around.bold() : weight.matches("bold|[6-9]00"),
        slant.isEmpty() ? around.italic() : slant.matches("italic|oblique"),
        struck.isEmpty() ? around.struck() : !struck.equals("none"),
        around.address());
  }

  /** Whether a run of that style is not shown. */
  boolean isUnseen(String name) {
    return property("text", name, "text-properties", "display").equals("none");
  }

  /** Whether a paragraph's style is the one of titles, or is made of it. */
  boolean isTitle(String name) {
    String style = name;
    for (int steps = 0; !style.isEmpty() && steps < LONGEST_CHAIN; steps++) {
      if (style.equals("Title")) {
        return true;
      }
      Element found = styles.get("paragraph:" + style);
      style = found == null ? "" : Xml.attribute(found, "parent-style-name");
    }
    return false;
  }

  /** Whether a list is numbered at a depth. */
  boolean isOrdered(String list, int depth) {
    Element style = lists.get(list);
    return style != null
        && Xml.children(style, "list-level-style-number").stream()
            .anyMatch(level -> Xml.attribute(level, "level").equals(Integer.toString(depth + 1)));
  }

  /** Whether a sheet is not shown. */
  boolean isHidden(Element sheet) {
    String style = Xml.attribute(sheet, "style-name");
    return property("table", style, "table-properties", "display").equals("false");
  }

  /** Whether the text of a cell of that style is bold. */
  boolean isBoldCell(String name) {
    return run("table-cell", name, TextLine.Style.PLAIN).bold();
  }

  /** The colour behind a cell; empty for none. */
  String colour(String name) {
    String colour = property("table-cell", name, "table-cell-properties", "background-color");
    String hex = colour.replace("#", "").toUpperCase(Locale.ROOT);
    return hex.matches("[0-9A-F]{6}") && !hex.equals("FFFFFF") ? hex : "";
  }
}
