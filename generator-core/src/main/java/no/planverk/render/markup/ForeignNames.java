package no.planverk.render.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.render.markup.MarkupPiece.Kind;

/**
 * Gives names in languages no page is in, such as Sámi ones, the language they are in, wherever
 * they stand in a finished page (WCAG 3.1.2).
 */
public final class ForeignNames {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*");
  private static final Set<String> HOLD_LETTERS =
      Set.of("title", "desc", "option", "script", "style", "textarea");

  private final Map<String, String> names;

  /** The names that begin with a word, so that the work grows with the page alone. */
  private final Map<String, List<String>> byFirst = new HashMap<>();

  private ForeignNames(Map<String, String> names) {
    this.names = names;
    for (String name : names.keySet()) {
      Matcher first = WORD.matcher(name);
      if (first.lookingAt()) {
        byFirst.computeIfAbsent(first.group(), word -> new ArrayList<>()).add(name);
      }
    }
  }

  /**
   * The finished markup.
   *
   * @param names the language code of each name
   */
  public static String in(String markup, Map<String, String> names) {
    return names.isEmpty() ? markup : new ForeignNames(names).write(MarkupPieces.of(markup));
  }

  private String write(List<MarkupPiece> pieces) {
    StringBuilder page = new StringBuilder();
    String around = "";
    for (MarkupPiece piece : pieces) {
      boolean plain = piece.kind() != Kind.TEXT || HOLD_LETTERS.contains(around);
      String element = around.equals("text") ? "tspan" : "span";
      page.append(plain ? piece.source() : told(piece.source(), element));
      around = piece.kind() == Kind.BEGIN ? piece.name() : "";
    }
    return page.toString();
  }

  private String told(String text, String element) {
    StringBuilder told = new StringBuilder();
    Matcher word = WORD.matcher(text);
    int done = 0;
    while (word.find(done)) {
      String name = longest(text, word.start(), byFirst.getOrDefault(word.group(), List.of()));
      int end = name.isEmpty() ? word.end() : word.start() + name.length();
      told.append(text, done, word.start());
      String found = text.substring(word.start(), end);
      String lang = names.get(name);
      told.append(
          lang == null
              ? found
              : "<" + element + " lang=\"" + lang + "\">" + found + "</" + element + ">");
      done = end;
    }
    return told.append(text, done, text.length()).toString();
  }

  private static String longest(String text, int at, List<String> names) {
    String longest = "";
    for (String name : names) {
      int end = at + name.length();
      boolean ends = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (ends && name.length() > longest.length() && text.startsWith(name, at)) {
        longest = name;
      }
    }
    return longest;
  }
}
