package no.planverk.render.svg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style rules of a picture, as drawing programs write them: for a class, an id or a kind of
 * element, and nothing more clever.
 *
 * @param rules the weakest first
 */
record StyleSheet(List<Rule> rules) {
  static final StyleSheet NONE = new StyleSheet(List.of());

  private static final Pattern BLOCK = Pattern.compile("\\s*([^{}]++)\\{([^{}]*+)\\}\\s*");
  private static final Pattern SELECTOR =
      Pattern.compile("\\*|([A-Za-z][\\w-]*+)?(?:([.#])([\\p{L}_-][\\p{L}\\p{N}_-]*+))?");

  /** What one selector says of the elements it is for. */
  record Rule(String element, String mark, String name, String declarations) {

    private int weight() {
      int marked = mark.equals("#") ? 4 : mark.equals(".") ? 2 : 0;
      return marked + (element.isEmpty() ? 0 : 1);
    }

    private boolean isFor(String other, SortedMap<String, String> attributes) {
      boolean marked =
          switch (mark) {
            case "#" -> name.equals(attributes.get("id"));
            case "." ->
                Arrays.asList(attributes.getOrDefault("class", "").split("\\s+", -1))
                    .contains(name);
            default -> true;
          };
      return marked && (element.isEmpty() || element.equals(other));
    }
  }

  /**
   * The rules in the text of a {@code style} element.
   *
   * @throws SvgRefused where it holds anything but simple rules
   */
  static StyleSheet of(String text) throws SvgRefused {
    String bare = text.replaceAll("(?s)/\\*.*?\\*/|<!--|-->", "").strip();
    if (Css.pointsOut("style", bare) || bare.contains("@import")) {
      throw new SvgRefused(Filtered.Reason.OUTSIDE, "style");
    }
    List<Rule> rules = new ArrayList<>();
    Matcher block = BLOCK.matcher(bare);
    int end = 0;
    while (end < bare.length()) {
      if (!block.find() || block.start() != end || bare.matches("(?s).*[\\\\@!].*")) {
        throw new SvgRefused(Filtered.Reason.ELEMENT, "style");
      }
      for (String selector : block.group(1).split(",", -1)) {
        rules.add(rule(selector.strip(), block.group(2)));
      }
      end = block.end();
    }
    rules.sort(Comparator.comparingInt(Rule::weight));
    return new StyleSheet(List.copyOf(rules));
  }

  private static Rule rule(String selector, String declarations) throws SvgRefused {
    Matcher parts = SELECTOR.matcher(selector);
    if (selector.isEmpty() || !parts.matches()) {
      throw new SvgRefused(Filtered.Reason.ELEMENT, "style");
    }
    return new Rule(
        given(parts.group(1)), given(parts.group(2)), given(parts.group(3)), declarations);
  }

  private static String given(String text) {
    return text == null ? "" : text;
  }

  /** All it declares for an element, the strongest last. */
  String rulesFor(String element, SortedMap<String, String> attributes) {
    return rules.stream()
        .filter(rule -> rule.isFor(element, attributes))
        .map(Rule::declarations)
        .collect(Collectors.joining(";"));
  }
}
