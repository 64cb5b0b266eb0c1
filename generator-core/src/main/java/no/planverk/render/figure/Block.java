package no.planverk.render.figure;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param ids those of the item and of all that stands in it
 * @param width how wide it is to be
 */
record Block(
    Item item,
    Shape shape,
    int columns,
    Place drawn,
    List<Block> inner,
    Set<String> ids,
    double width) {

  /** How far what stands under another in a tree is indented. */
  static final double INDENT = 16;

  private static final double PADDING = 10;

  /** How far what is written keeps from the sides of its box. */
  private static final double MARGIN = 12;

  /** A box of its own row is no wider for the sake of its words: longer lines are hard to read. */
  private static final double LONG = 420;

  /** So many steps of a ring stand beside one another. */
  private static final int RING = 3;

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
    int columns = graph.flow() == Flow.ROUND ? RING : 1;
    return of(new Group("", "", null, Look.FRAME, null, outer, columns), Shape.ALL, graph, drawn);
  }

  private static Block of(Item item, Shape alone, Graph graph, Map<String, Place> drawn) {
    List<Item> under = item instanceof Group group ? group.items() : graph.under(item);
    Shape inside = item instanceof Group ? Shape.GROUP : Shape.BRANCH;
    Shape shape = under.isEmpty() || alone == Shape.ALL ? alone : inside;
    Shape within = alone == Shape.ALL ? Shape.STEP : Shape.BOX;
    List<Block> inner = under.stream().map(each -> of(each, within, graph, drawn)).toList();
    boolean wide = shape == Shape.GROUP ? holdGroups(inner) : alone == Shape.STEP;
    int most = item instanceof Group group ? group.columns() : 1;
    int columns = wide ? inner.size() : most;
    Place place = drawn.getOrDefault(item.id(), Place.NONE);
    return new Block(item, shape, columns, place, inner, ids(item, inner), 0);
  }

  private static Set<String> ids(Item item, List<Block> inner) {
    return Stream.concat(Stream.of(item.id()), inner.stream().flatMap(each -> each.ids().stream()))
        .collect(toUnmodifiableSet());
  }

  /** The same of another width. */
  Block wide(double width) {
    return new Block(item, shape, columns, drawn, inner, ids, width);
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
    return !holdGroups(inner);
  }

  private static boolean holdGroups(List<Block> blocks) {
    return blocks.stream().anyMatch(each -> each.shape == Shape.GROUP);
  }

  /** The least width of what it is itself, whatever stands in it. */
  double least(double room) {
    Lines lines = shape == Shape.STEP ? drawn.lines().within(LONG) : drawn.lines();
    double words = lines.room().getWidth() * Lines.WIDER + 2 * MARGIN;
    return switch (shape) {
      case ALL -> 0;
      case GROUP -> words;
      case BRANCH, STEP, BOX -> Math.max(drawn.box().getWidth(), Math.min(room, words));
    };
  }

  /**
   * The item in its place: what is written on it keeps its way from the left, and from the top.
   *
   * @param written as {@link #written}
   */
  Place in(Rectangle2D place, Lines written) {
    double down = place.getY() - drawn.box().getY() + drawn.lines().room().getY();
    return new Place(place, written.at(place.getX() + MARGIN, down));
  }

  /** What is written on it where it is so wide. */
  Lines written() {
    return drawn.lines().within(width - 2 * MARGIN - (isEven() ? 0 : LANE));
  }

  /**
   * The height of its own box or head.
   *
   * @param written as {@link #written}
   */
  double head(Lines written) {
    double end = written.room().getMaxY();
    return switch (shape) {
      case ALL -> 0;
      case GROUP -> end + MARGIN - drawn.box().getY();
      case BRANCH, STEP, BOX -> drawn.box().getHeight() + end - drawn.lines().room().getMaxY();
    };
  }
}
