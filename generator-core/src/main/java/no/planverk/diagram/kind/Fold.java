package no.planverk.diagram.kind;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import org.jspecify.annotations.Nullable;

/** Boxes of which a picture shows the first, when they are too many to be looked over. */
final class Fold {

  private Fold() {}

  /**
   * The boxes, or so many of them and one that says how many are left, which the text twin names.
   *
   * @param room how many boxes there is room for
   * @param around the id of what the boxes stand in
   * @param href where those that are left are seen; null where nowhere else
   */
  static List<Item> of(
      FigureContext context, List<Node> boxes, int room, String around, @Nullable String href) {
    if (boxes.size() <= room) {
      return List.copyOf(boxes);
    }
    List<Item> shown = new ArrayList<>(boxes.subList(0, room - 1));
    shown.add(rest(context, boxes.subList(room - 1, boxes.size()), around, href));
    return List.copyOf(shown);
  }

  private static Node rest(
      FigureContext context, List<Node> left, String around, @Nullable String href) {
    String count = context.word("figur.flere", "antall", Integer.toString(left.size()));
    String where = context.word("figur.i-teksten");
    return new Node(around + "Xflere", count, where, Look.FRAME, href, List.copyOf(left));
  }
}
