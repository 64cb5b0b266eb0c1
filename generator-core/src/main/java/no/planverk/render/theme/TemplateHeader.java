package no.planverk.render.theme;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template says in its first comment that it is given.
 *
 * <p>One line, which may go on over the next ones, names each variable and everything in it: {@code
 * innhold: intro, terms[] (id, name?, explanation)}. Square brackets mark a list, a question mark
 * what may be missing. Every template of ours has such lines, and a copy of it keeps them: so a
 * copy tells by itself which version it was written for.
 *
 * @param given everything it is given, each with the way to it, such as {@code
 *     innhold.terms[].name?}
 * @param lines the line each variable is named on, by the variable
 */
record TemplateHeader(SortedSet<String> given, Map<String, Integer> lines) {

  private static final Pattern COMMENT = Pattern.compile("\\A\\s*<#--(.*?)-->", Pattern.DOTALL);
  private static final Pattern VARIABLE =
      Pattern.compile("\\s*(innhold|side|figurer\\[]|indikatorer\\[]):(.*)");
  private static final Pattern PART = Pattern.compile("[(),]|[^(),\\s]+");

  /** The header of a template; with nothing in it where the template has none. */
  static TemplateHeader of(String template) {
    TemplateHeader header = new TemplateHeader(new TreeSet<>(), new TreeMap<>());
    Matcher comment = COMMENT.matcher(template);
    if (comment.find()) {
      header.read(comment.group(1).lines().toList());
    }
    return new TemplateHeader(
        Collections.unmodifiableSortedSet(header.given), Collections.unmodifiableMap(header.lines));
  }

  /** The names that stand directly in a variable; empty where it is not given at all. */
  Optional<List<String>> names(String variable) {
    String start = variable + ".";
    List<String> names =
        given.stream()
            .filter(path -> path.startsWith(start))
            .map(path -> path.substring(start.length()).split("[.?\\[]", 2)[0])
            .distinct()
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private void read(List<String> comment) {
    String variable = "";
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < comment.size(); i++) {
      Matcher start = VARIABLE.matcher(comment.get(i));
      if (start.matches()) {
        add(variable, parts);
        variable = start.group(1);
        lines.put(variable, i + 1);
        parts.append(start.group(2));
      } else if (comment.get(i).isBlank()) {
        add(variable, parts);
        variable = "";
      } else if (!variable.isEmpty()) {
        parts.append(' ').append(comment.get(i));
      }
    }
    add(variable, parts);
  }

  private void add(String variable, StringBuilder parts) {
    Deque<String> above = new ArrayDeque<>();
    String last = variable;
    for (Matcher part = PART.matcher(parts); part.find(); ) {
      switch (part.group()) {
        case "(" -> above.push(last.isEmpty() ? variable : last);
        case ")" -> above.poll();
        case "," -> last = "";
        default -> {
          last = (above.isEmpty() ? variable : above.peek()) + "." + part.group();
          given.add(last);
        }
      }
    }
    parts.setLength(0);
  }
}
