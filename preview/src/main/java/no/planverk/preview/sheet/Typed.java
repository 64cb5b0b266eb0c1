package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The sheet as it is typed.
 *
 * @param lines its lines, in their order
 */
record Typed(List<Line> lines) {

  private static final String GROUP = "gruppe";

  /**
   * A line.
   *
   * @param token {@code r} and the number of the plan in the files, or {@code n} and a number
   * @param cells what was typed, by the names of columns; cells that show nothing are not there
   * @param more fields of a new plan that have no column, as YAML
   * @param gone whether the plan is to go
   */
  record Line(String token, Map<String, String> cells, String more, boolean gone) {

    boolean isNew() {
      return token.startsWith("n");
    }

    int number() {
      return Integer.parseInt(token.substring(1));
    }

    String cell(SheetColumn column) {
      return cells.getOrDefault(column.name(), "");
    }

    boolean isBlank() {
      return more.isEmpty() && cells.values().stream().allMatch(String::isEmpty);
    }
  }

  /** What the files hold. */
  static Typed of(PlanRows rows) {
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < rows.rows().size(); at++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (SheetColumn column : SheetColumn.ALL) {
        String text = rows.rows().get(at).text(column);
        if (text != null) {
          cells.put(column.name(), text);
        }
      }
      lines.add(new Line("r" + at, cells, "", false));
    }
    return new Typed(lines);
  }

  /**
   * What a browser sent: each line once, and of plans those there are.
   *
   * @param plans how many those are
   */
  static Typed of(Sent sent, int plans) {
    List<Line> lines = new ArrayList<>();
    for (String token : new LinkedHashSet<>(sent.all("rad"))) {
      if (token.matches("n[0-9]{1,6}") || isPlan(token, plans)) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (SheetColumn column : SheetColumn.ALL) {
          String name = token + "." + column.name();
          if (sent.has(name)) {
            cells.put(column.name(), sent.one(name).replace('\n', ' ').strip());
          }
        }
        boolean gone = sent.all("fjern").contains(token);
        lines.add(new Line(token, cells, sent.one(token + ".mer"), gone));
      }
    }
    return new Typed(List.copyOf(lines));
  }

  private static boolean isPlan(String token, int plans) {
    return token.matches("r[0-9]{1,6}") && Integer.parseInt(token.substring(1)) < plans;
  }

  /** How many of the plans there are stand in it. */
  int plans() {
    return (int) lines.stream().filter(line -> !line.isNew()).count();
  }

  /** With new lines below the others. */
  Typed with(List<Line> more) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(more);
    return new Typed(all);
  }

  /** With one empty line more. */
  Typed withNew() {
    return with(List.of(new Line("n" + next(), new HashMap<>(), "", false)));
  }

  /** With one line more below another, in the group that one is in. */
  Typed withNewBelow(String token) {
    List<Line> all = new ArrayList<>(lines);
    for (int at = 0; at < all.size(); at++) {
      if (all.get(at).token().equals(token)) {
        String group = all.get(at).cells().getOrDefault(GROUP, "");
        all.add(at + 1, new Line("n" + next(), Map.of(GROUP, group), "", false));
        return new Typed(all);
      }
    }
    return this;
  }

  /** A number no new line has. */
  int next() {
    return lines.stream().filter(Line::isNew).mapToInt(Line::number).max().orElse(0) + 1;
  }

  /** With a line one place up or down. */
  Typed moved(String token, int by) {
    List<Line> all = new ArrayList<>(lines);
    for (int at = 0; at < all.size(); at++) {
      int to = at + by;
      if (all.get(at).token().equals(token) && to >= 0 && to < all.size()) {
        all.add(to, all.remove(at));
        break;
      }
    }
    return new Typed(all);
  }
}
