package no.planverk.diagram.plantuml;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;

/**
 * One of several ways to tell the layout the same graph. Smetana keeps no promise about the order
 * of groups that stand side by side; which way makes it keep our reading order has to be tried.
 *
 * @param outerTurned whether the outer groups' items are declared last first
 * @param innerTurned whether the inner groups' items are declared last first
 * @param middle whether arrows of a group hold on to its middle box, and not to its first or last
 */
record Variant(boolean outerTurned, boolean innerTurned, boolean middle) {
  /** Above so many items each try costs too much. */
  private static final int MOST_ITEMS_TO_TRY = 150;

  /** The ways worth trying for a graph, the most usual first. */
  static List<Variant> of(Graph graph) {
    boolean groups = graph.all().anyMatch(Group.class::isInstance);
    Variant usual = new Variant(false, false, true);
    if (!groups || graph.isPlaced() || graph.all().count() > MOST_ITEMS_TO_TRY) {
      return List.of(usual);
    }
    return Stream.of(true, false)
        .flatMap(
            middle ->
                Stream.of(
                    new Variant(false, false, middle),
                    new Variant(false, true, middle),
                    new Variant(true, false, middle),
                    new Variant(true, true, middle)))
        .toList();
  }
}
