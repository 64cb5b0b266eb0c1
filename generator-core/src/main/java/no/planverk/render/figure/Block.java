package no.planverk.render.figure;

import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;

/**
 * An item with what stands inside it, or under it in a tree, and the least room it takes.
 *
 * @param columns how many may stand beside one another in it before there is room to spare
 * @param drawn how large PlantUML has drawn it
 * @param width how wide it is to be
 */
record Block(Item item, Shape shape, int columns, Place drawn, List<Block> inner, double width) {

  /** How far what stands under another in a tree is indented. */
  static final double INDENT = 16;

  private static final double PADDING = 10;
  private static final double MARGIN = 12;

  /** How far what is written keeps from the left of its box. */
  private static final double START = 11;

  /** A box of its own row is no wider for the sake of its words: longer lines are hard to read. */
  private static final double LONG = 420;

  private static final double WIDE = 165;

  /** Letters of a font that stands in for ours may be wider. */
  private static final double LOOSE = 1.04;

  /** The right edge of the head of a group with groups inside is left to arrows that go past it. */
  private static final double LANE = 40;

  /** What a block is made of; a step is a box of its own row. */
  enum Shape {
    ALL,
    GROUP,
    BRANCH,
    STEP,
    BOX
  }

  /**
   * All of a figure; in a tree the root is all that stands in it.
   *
   * @param drawn how large PlantUML has drawn its items, by their id
   */
  static Block all(Graph graph, Map<String, Place> drawn) {
    List<Item> outer = graph.flow() == Flow.TREE ? graph.items().subList(0, 1) : graph.items();
    return of(new Group("", "", null, Look.FRAME, null, outer), Shape.ALL, graph, drawn);
  }

  private static Block of(Item item, Shape alone, Graph graph, Map<String, Place> drawn) {
    List<Item> under = item instanceof Group group ? group.items() : graph.under(item);
    Shape inside = item instanceof Group ? Shape.GROUP : Shape.BRANCH;
    Shape shape = under.isEmpty() || alone == Shape.ALL ? alone : inside;
    Shape within = alone == Shape.ALL ? Shape.STEP : Shape.BOX;
    int root = alone == Shape.STEP ? under.size() : 1;
    int columns = item instanceof Group group ? group.columns() : root;
    List<Block> inner = under.stream().map(each -> of(each, within, graph, drawn)).toList();
    return new Block(item, shape, columns, drawn.getOrDefault(item.id(), Place.NONE), inner, 0);
  }

  /** The same of another width. */
  Block wide(double width) {
    return new Block(item, shape, columns, drawn, inner, width);
  }

  /** Whether an item is this one, or stands in it. */
  boolean holds(String id) {
    return item.id().equals(id) || inner.stream().anyMatch(each -> each.holds(id));
  }

  /** How many may stand beside one another where there is room to spare, before boxes are wide. */
  int most(double room) {
    return shape == Shape.GROUP ? Math.max(columns, (int) (room / WIDE)) : columns;
  }

  /** What of its width its rows do not have on the left. */
  double left() {
    return shape == Shape.BRANCH ? INDENT : foot();
  }

  /** What is left free below its rows, and on their right. */
  double foot() {
    return shape == Shape.GROUP ? PADDING : 0;
  }

  /** Whether what stands in it is equally wide. */
  boolean isEven() {
    return shape == Shape.ALL || !holdsGroups();
  }

  private boolean holdsGroups() {
    return inner.stream().anyMatch(each -> each.shape == Shape.GROUP);
  }

  /** The least width of what it is itself, whatever stands in it. */
  double least(double room) {
    return switch (shape) {
      case ALL -> 0;
      case GROUP -> drawn.lines().room().width() * Lines.WIDER + 2 * MARGIN;
      case BRANCH, BOX ->
          Math.max(drawn.box().width(), drawn.lines().room().width() * LOOSE + 2 * START);
      case STEP -> {
        double line = drawn.lines().within(LONG).room().width() * Lines.WIDER + 2 * MARGIN;
        yield Math.max(drawn.box().width(), Math.min(room, line));
      }
    };
  }

  /** The item in its place, with what is written on it: from the left, and from the top. */
  Place in(Box place) {
    double down = place.top() - drawn.box().top() + drawn.lines().room().top();
    return new Place(place, written().at(place.left() + START, down));
  }

  /** What is written on it where it is so wide. */
  private Lines written() {
    return drawn.lines().within(width - 2 * MARGIN - (holdsGroups() ? LANE : 0));
  }

  /** The height of its own box or head. */
  double head() {
    double end = written().room().bottom();
    return switch (shape) {
      case ALL -> 0;
      case GROUP -> end + MARGIN - drawn.box().top();
      case BRANCH, STEP, BOX -> drawn.box().height() + end - drawn.lines().room().bottom();
    };
  }
}
