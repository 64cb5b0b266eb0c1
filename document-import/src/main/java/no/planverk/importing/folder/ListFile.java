package no.planverk.importing.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file with a list in it, which can be added to without touching what a planner has
 * written around them. Only lists written one field to a line are known.
 */
final class ListFile {

  private static final Pattern ITEM = Pattern.compile("( *)- +\\S.*");

  private final List<String> lines;
  private final String newline;

  ListFile(String text) {
    this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    this.lines = new ArrayList<>(Arrays.asList(text.split("\r?\n", -1)));
  }

  /** The file as it is now. */
  String text() {
    return String.join(newline, lines);
  }

  /** The lines of one item: its first, and the one after its last. */
  private record Range(int from, int to, int indent) {}

  private List<Range> items(String key) {
    int start = lines.indexOf(key + ":");
    List<Integer> begins = new ArrayList<>();
    int indent = -1;
    int end = start + 1;
    for (int line = start + 1; start >= 0 && line < lines.size(); line++) {
      Matcher item = ITEM.matcher(lines.get(line));
      boolean isItem = item.matches() && (indent < 0 || item.group(1).length() == indent);
      if (isItem) {
        indent = item.group(1).length();
        begins.add(line);
      } else if (isOutside(lines.get(line), indent)) {
        break;
      }
      end = lines.get(line).isBlank() || isComment(lines.get(line)) ? end : line + 1;
    }
    return ranges(begins, end, indent);
  }

  private static boolean isOutside(String line, int indent) {
    return !line.isBlank() && !isComment(line) && line.indexOf(line.strip()) <= Math.max(indent, 0);
  }

  private static boolean isComment(String line) {
    return line.strip().startsWith("#");
  }

  private List<Range> ranges(List<Integer> begins, int end, int indent) {
    List<Range> ranges = new ArrayList<>();
    for (int item = 0; item < begins.size(); item++) {
      int to = item + 1 < begins.size() ? begins.get(item + 1) : end;
      while (to > begins.get(item) + 1
          && (lines.get(to - 1).isBlank() || isComment(lines.get(to - 1)))) {
        to--;
      }
      ranges.add(new Range(begins.get(item), to, indent));
    }
    return ranges;
  }

  /** Adds items under the last one, as text that begins at the left. */
  boolean append(String key, String items) {
    List<Range> ranges = items(key);
    if (ranges.isEmpty()) {
      return false;
    }
    Range last = ranges.get(ranges.size() - 1);
    lines.addAll(last.to(), indented(items, last.indent()));
    return true;
  }

  /**
   * A field to put in an item.
   *
   * @param names what it is called in either written form
   * @param text the field as YAML that begins at the left
   */
  record Put(Set<String> names, String text) {}

  /**
   * Puts fields in items, each in place of the one there is or after the others.
   *
   * @param puts the fields by the number of their item, the last item first: what is above a
   *     changed line stays where it is
   */
  boolean set(String key, Map<Integer, List<Put>> puts) {
    List<Range> ranges = items(key);
    for (Map.Entry<Integer, List<Put>> item : puts.entrySet()) {
      if (item.getKey() >= ranges.size()) {
        return false;
      }
      Range range = ranges.get(item.getKey());
      for (Put put : item.getValue()) {
        int before = lines.size();
        set(range, put);
        range = new Range(range.from(), range.to() + lines.size() - before, range.indent());
      }
    }
    return true;
  }

  private void set(Range item, Put field) {
    int column = lines.get(item.from()).indexOf('-') + 2;
    List<String> put = indented(field.text(), column);
    Optional<Range> there = field(item, column, field.names());
    if (there.isPresent()) {
      boolean isFirst = there.get().from() == item.from();
      lines.subList(there.get().from(), there.get().to()).clear();
      if (isFirst) {
        put.set(0, " ".repeat(item.indent()) + "- " + put.get(0).strip());
      }
      lines.addAll(there.get().from(), put);
    } else {
      lines.addAll(item.to(), put);
    }
  }

  private Optional<Range> field(Range item, int column, Set<String> names) {
    for (int line = item.from(); line < item.to(); line++) {
      String bare = line == item.from() ? lines.get(line).replaceFirst("-", " ") : lines.get(line);
      String here = bare;
      if (names.stream().anyMatch(name -> here.startsWith(" ".repeat(column) + name + ":"))) {
        int end = line + 1;
        while (end < item.to() && isInside(lines.get(end), column)) {
          end++;
        }
        return Optional.of(new Range(line, end, column));
      }
    }
    return Optional.empty();
  }

  private static boolean isInside(String line, int column) {
    return line.isBlank()
        || line.startsWith(" ".repeat(column + 1))
        || line.startsWith(" ".repeat(column) + "- ");
  }

  private static List<String> indented(String text, int indent) {
    List<String> indented = new ArrayList<>();
    for (String line : text.stripTrailing().split("\n", -1)) {
      indented.add(line.isEmpty() ? line : " ".repeat(indent) + line);
    }
    return indented;
  }
}
