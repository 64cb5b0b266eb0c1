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
 * The lines of a file, in which fields can be put and lists added to without touching what a
 * planner has written around them. Only what is written one field to a line is known.
 */
final class ListFile {

  private static final Pattern ITEM = Pattern.compile("( *)- +\\S.*");

  private static final Pattern COMMENT = Pattern.compile("(?:[^\"'#]*\\s)?(#.*)");

  /** Under such a line stands text, in which the sign of a comment is a sign like others. */
  private static final Pattern TEXT_BELOW = Pattern.compile(".*[:-] +[|>][-+0-9]*\\s*(?:#.*)?");

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

  /** The lines of an item or a mapping: its first, the one after its last, where its keys stand. */
  private record Range(int from, int to, int indent, int column) {}

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
      int column = lines.get(begins.get(item)).indexOf('-') + 2;
      ranges.add(new Range(begins.get(item), to, indent, column));
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
      set(ranges.get(item.getKey()), item.getValue());
    }
    return true;
  }

  /** Puts fields in a file that is one mapping, as what stands over the text of a plan. */
  void setAtTop(List<Put> puts) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    set(new Range(0, end, 0, 0), puts);
  }

  /** Puts fields in the mapping under a key; false where it is not written so. */
  boolean setUnder(String key, List<Put> puts) {
    int start = lines.indexOf(key + ":");
    int end = start + 1;
    int column = 0;
    for (int line = start + 1; start >= 0 && line < lines.size(); line++) {
      String text = lines.get(line);
      int indent = text.indexOf(text.strip());
      if (text.isBlank() || isComment(text)) {
        continue;
      }
      column = column == 0 ? indent : column;
      if (indent == 0 || indent < column) {
        break;
      }
      end = line + 1;
    }
    if (column == 0) {
      return false;
    }
    set(new Range(start + 1, end, 0, column), puts);
    return true;
  }

  private void set(Range whole, List<Put> puts) {
    Range range = whole;
    for (Put put : puts) {
      int before = lines.size();
      set(range, put);
      int to = range.to() + lines.size() - before;
      range = new Range(range.from(), to, range.indent(), range.column());
    }
  }

  private void set(Range item, Put field) {
    int column = item.column();
    List<String> put = indented(field.inLines(), column);
    Optional<Range> there = field(item, column, field.names());
    if (there.isPresent()) {
      boolean isFirst = there.get().from() == item.from() && isItem(item);
      List<String> replaced = lines.subList(there.get().from(), there.get().to());
      put.addAll(indented(String.join("\n", comments(replaced)), column));
      replaced.clear();
      if (isFirst) {
        put.set(0, " ".repeat(item.indent()) + "- " + put.get(0).strip());
      }
      lines.addAll(there.get().from(), put);
    } else {
      lines.addAll(item.to(), put);
    }
  }

  /** What a planner has noted in the lines of a field stays under what comes in their place. */
  private static List<String> comments(List<String> field) {
    boolean hasText = field.stream().anyMatch(line -> TEXT_BELOW.matcher(line).matches());
    return hasText
        ? List.of()
        : field.stream()
            .map(COMMENT::matcher)
            .filter(Matcher::matches)
            .map(line -> line.group(1))
            .toList();
  }

  private boolean isItem(Range range) {
    return range.column() > 0
        && ITEM.matcher(lines.get(range.from())).matches()
        && lines.get(range.from()).indexOf('-') < range.column();
  }

  private Optional<Range> field(Range item, int column, Set<String> names) {
    for (int line = item.from(); line < item.to(); line++) {
      boolean isFirst = line == item.from() && isItem(item);
      String bare = isFirst ? lines.get(line).replaceFirst("-", " ") : lines.get(line);
      String here = bare;
      if (names.stream().anyMatch(name -> here.startsWith(" ".repeat(column) + name + ":"))) {
        int end = line + 1;
        while (end < item.to() && isInside(lines.get(end), column)) {
          end++;
        }
        return Optional.of(new Range(line, end, item.indent(), column));
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
    if (text.isEmpty()) {
      return indented;
    }
    for (String line : text.stripTrailing().split("\n", -1)) {
      indented.add(line.isEmpty() ? line : " ".repeat(indent) + line);
    }
    return indented;
  }
}
