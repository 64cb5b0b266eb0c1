package no.planverk.site.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which columns stand in the plan table from the start: so many as a screen of 1280 px has room
 * for.
 *
 * <p>What shall happen comes first, then when, where the plan stands and who answers for it; after
 * that the other columns people are shown at once, in the table's order. The reader can choose
 * others.
 */
final class TableRoom {

  /** The room beside the plan's name, measured in the letters of the table. */
  private static final int ROOM = 56;

  private static final List<String> FIRST = List.of("beslutning", "aar", "status", "ansvarlig");

  private TableRoom() {}

  /** The keys of the columns that wait until the reader asks for them. */
  static Set<String> waiting(List<PlanColumn> columns) {
    Set<String> waiting = new HashSet<>();
    int left = ROOM;
    for (PlanColumn column : byWeight(columns)) {
      left -= width(column);
      if (left < 0) {
        waiting.add(column.key());
      }
    }
    return Set.copyOf(waiting);
  }

  private static List<PlanColumn> byWeight(List<PlanColumn> columns) {
    List<PlanColumn> first =
        FIRST.stream()
            .flatMap(name -> columns.stream().filter(column -> name.equals(kind(column))))
            .toList();
    List<PlanColumn> others = new ArrayList<>(columns);
    others.removeAll(first);
    return Stream.of(
            first.stream(),
            others.stream().filter(PlanColumn::essential),
            others.stream().filter(column -> !column.essential()))
        .flatMap(each -> each)
        .toList();
  }

  /** The years are one thing, whichever they are. */
  private static String kind(PlanColumn column) {
    return column.key().startsWith("aar-") ? "aar" : column.key();
  }

  /** What the style sheet gives a column at least, and what its usual words take. */
  private static int width(PlanColumn column) {
    return switch (kind(column)) {
      case "aar" -> 6;
      case "beslutning" -> 12;
      case "merknad", "hvorfor", "mal" -> 17;
      case "utfordringer", "berekraftsmal", "kostnad" -> 12;
      default -> 10;
    };
  }
}
