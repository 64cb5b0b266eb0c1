package no.planverk.importing.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.importing.document.ListMark;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the styles and lists of a Word document make of a paragraph. */
final class WordStyles {

  private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift) ?([1-9])");
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Element> styles = new HashMap<>();
  private final WordNumbering numbering = new WordNumbering();

  WordStyles(WordParts parts) throws IOException, OpenXML4JException, Refusal {
    parts
        .part("/word/styles.xml")
        .ifPresent(
            root ->
                Xml.children(root, "style")
                    .forEach(style -> styles.put(Xml.attribute(style, "styleId"), style)));
    parts.part("/word/numbering.xml").ifPresent(numbering::take);
  }

  /** The level of a heading, 0 for the title; empty for other paragraphs. */
  Optional<Integer> heading(Element paragraph) {
    String own = Xml.value(paragraph, "pPr", "outlineLvl");
    if (own.matches("[0-8]")) {
      return Optional.of(Integer.parseInt(own) + 1);
    }
    String id = Xml.value(paragraph, "pPr", "pStyle");
    for (int steps = 0; !id.isEmpty() && steps < LONGEST_CHAIN; steps++) {
      Element style = styles.get(id);
      Optional<Integer> level = named(style, id);
      if (level.isPresent() || style == null) {
        return level;
      }
      id = Xml.value(style, "basedOn");
    }
    return Optional.empty();
  }

  private static Optional<Integer> named(@Nullable Element style, String id) {
    String name = (style == null ? id : Xml.value(style, "name")).toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Optional.of(Integer.parseInt(heading.group(1)));
    }
    if (name.equals("title") || name.equals("tittel")) {
      return Optional.of(0);
    }
    String outline = style == null ? "" : Xml.value(style, "pPr", "outlineLvl");
    return outline.matches("[0-8]") ? Optional.of(Integer.parseInt(outline) + 1) : Optional.empty();
  }

  /** Whether it is a line of the list of chapters. */
  boolean isContents(Element paragraph) {
    String id = Xml.value(paragraph, "pPr", "pStyle");
    Element style = styles.get(id);
    String name = (style == null ? id : Xml.value(style, "name")).toLowerCase(Locale.ROOT);
    return name.matches("(toc|contents|innholdsfortegnelse) ?([1-9]|heading)|innhold ?[1-9]");
  }

  /** The place of the next paragraph in a list, which is counted; null where it is in none. */
  @Nullable ListMark mark(Element paragraph) {
    Element numbers = Xml.at(paragraph, "pPr", "numPr").orElse(null);
    String id = Xml.value(paragraph, "pPr", "pStyle");
    for (int steps = 0; numbers == null && !id.isEmpty() && steps < LONGEST_CHAIN; steps++) {
      Element style = styles.get(id);
      numbers = style == null ? null : Xml.at(style, "pPr", "numPr").orElse(null);
      id = style == null ? "" : Xml.value(style, "basedOn");
    }
    if (numbers == null || Xml.value(numbers, "numId").equals("0")) {
      return null;
    }
    int depth = Xml.child(numbers, "ilvl").map(level -> Xml.number(level, "val", 0, 8)).orElse(0);
    return numbering.mark(Xml.value(numbers, "numId"), depth);
  }
}
