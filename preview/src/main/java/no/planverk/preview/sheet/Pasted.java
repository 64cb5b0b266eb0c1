package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.importing.PastedPlans;
import no.planverk.importing.value.DecisionText;
import no.planverk.importing.value.StatusText;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/** Makes new lines of a table that was copied from a sheet or a document. */
record Pasted(Language language) {

  private static final String STATUS = "status";

  private static final String DECISION = "beslutning.valg";
  private static final String DECISION_WORDING = "beslutning.ordlyd";

  /** Where it says no more than the status itself, there is nothing to look over. */
  private static final String STATUS_WORDING = "status-ordlyd";

  /**
   * The lines.
   *
   * @param text the table, tabs between its cells
   * @param first the number of the first new line
   * @return none where no row of the table says what its columns hold
   */
  List<Typed.Line> lines(String text, int first) {
    List<Typed.Line> lines = new ArrayList<>();
    for (Map<String, Object> plan : PastedPlans.of(text.strip(), language)) {
      Map<String, Object> rest = new LinkedHashMap<>(plan);
      rest.computeIfPresent(
          STATUS_WORDING,
          (key, words) -> StatusText.alone(words.toString()).isEmpty() ? words : null);
      if (!rest.containsKey(STATUS) && rest.containsKey(STATUS_WORDING)) {
        // No status we know: said to be wrong, as it is where it is typed.
        rest.put(STATUS, rest.remove(STATUS_WORDING));
      }
      Map<String, String> cells = new LinkedHashMap<>();
      for (SheetColumn column : SheetColumn.ALL) {
        if (column.parts().get(0).equals(column)) {
          take(column, rest, cells);
        }
      }
      askAgain(cells);
      String token = "n" + (first + lines.size());
      lines.add(new Typed.Line(token, cells, More.text(rest), false));
    }
    return lines;
  }

  /**
   * A decision in words for several is not ours to choose: said to be wrong, as where it is typed.
   */
  private static void askAgain(Map<String, String> cells) {
    String words = cells.getOrDefault(DECISION_WORDING, "");
    if (DecisionText.isAmbiguous(words)) {
      cells.put(DECISION, words);
      cells.remove(DECISION_WORDING);
    }
  }

  private void take(SheetColumn first, Map<String, Object> rest, Map<String, String> cells) {
    String key = first.key(language);
    Object value = rest.get(key);
    Object one = value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
    if (first.part() == null) {
      String text = text(one);
      if (value != null && !text.isEmpty()) {
        cells.put(first.name(), text);
        rest.remove(key);
      }
      return;
    }
    Map<String, String> parts = parts(first, one);
    if (!parts.isEmpty()) {
      cells.putAll(parts);
      rest.remove(key);
    }
  }

  /** The parts of a field; none where it has one that no column shows. */
  private Map<String, String> parts(SheetColumn first, @Nullable Object value) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> fields) {
      for (SheetColumn column : first.parts()) {
        Object part = fields.get(column.partKey(language));
        if (part != null) {
          parts.put(column.name(), String.valueOf(part).replace('\n', ' '));
        }
      }
      return parts.size() == fields.size() ? parts : Map.of();
    }
    if (value != null && !(value instanceof List<?>)) {
      first.parts().stream()
          .filter(SheetColumn::isMain)
          .forEach(main -> parts.put(main.name(), String.valueOf(value)));
    }
    return parts;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof List<?> items) {
      boolean plain =
          items.stream()
              .noneMatch(item -> item instanceof Map || String.valueOf(item).contains(","));
      return plain ? items.stream().map(String::valueOf).collect(Collectors.joining(", ")) : "";
    }
    return value == null || value instanceof Map ? "" : String.valueOf(value).replace('\n', ' ');
  }
}
