package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.render.svg.SvgRefused;

/**
 * An item with what stands inside it, or under it in a tree, and the least room it takes.
 *
 * @param root whether nothing stands around or above it
 * @param drawn how large PlantUML has drawn it
 */
record Block(Item item, Shape shape, boolean root, Lines lines, Box drawn, List<Block> inner) {

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

  /** What a block is made of, with the room on its left and right that its rows do not have. */
  enum Shape {
    ALL(0, 0),
    GROUP(PADDING, PADDING),
    BRANCH(INDENT, 0),
    STEP(0, 0),
    BOX(0, 0);

    private final double left;
    private final double right;

    Shape(double left, double right) {
      this.left = left;
      this.right = right;
    }
  }

  /** All of a figure; in a tree the root is all that stands in it. */
  static Block all(Graph graph, DrawingReader drawn) throws SvgRefused {
    boolean tree = graph.flow() == Flow.TREE;
    List<Item> outer = tree ? graph.items().subList(0, 1) : graph.items();
    List<Block> inner = new ArrayList<>();
    for (Item item : outer) {
      inner.add(of(item, graph, drawn, Shape.STEP));
    }
    Group all = new Group("", "", null, Look.FRAME, null, outer);
    return new Block(all, Shape.ALL, true, Lines.NONE, Box.NONE, inner);
  }

  private static Block of(Item item, Graph graph, DrawingReader drawn, Shape alone)
      throws SvgRefused {
    boolean tree = graph.flow() == Flow.TREE;
    List<Item> under = tree ? graph.under(item) : item instanceof Group g ? g.items() : List.of();
    Shape shape = under.isEmpty() ? alone : tree ? Shape.BRANCH : Shape.GROUP;
    List<Block> inner = new ArrayList<>();
    for (Item each : under) {
      inner.add(of(each, graph, drawn, Shape.BOX));
    }
    return new Block(
        item,
        shape,
        alone == Shape.STEP,
        Lines.of(drawn.item(item.id())),
        drawn.place(item.id()),
        inner);
  }

  /** How many may stand beside one another in it before there is room to spare. */
  int columns() {
    return item instanceof Group group ? group.columns() : root ? inner.size() : 1;
  }

  /** How many may, where it is so wide: boxes do not become wide before they stand beside. */
  int most(double width) {
    return shape == Shape.GROUP ? Math.max(columns(), (int) (width / WIDE)) : columns();
  }

  double left() {
    return shape.left;
  }

  /** What of its width its rows do not have. */
  double sides() {
    return shape.left + shape.right;
  }

  /** Whether what stands in it is equally wide. */
  boolean isEven() {
    boolean boxes = inner.stream().allMatch(each -> each.inner.isEmpty());
    return shape == Shape.BRANCH || (shape == Shape.GROUP && boxes);
  }

  /** The least width of what it is itself, whatever stands in it. */
  double least(double room) {
    return switch (shape) {
      case ALL -> 0;
      case GROUP -> lines.room().width() * Lines.WIDER + 2 * MARGIN;
      case BRANCH, BOX -> Math.max(drawn.width(), lines.room().width() * LOOSE + 2 * START);
      case STEP -> {
        double line = lines.within(LONG).room().width() * Lines.WIDER + 2 * MARGIN;
        yield Math.max(drawn.width(), Math.min(room, line));
      }
    };
  }

  /** The item in its place, with what is written on it: from the left, and from the top. */
  Place in(Box box) {
    Lines written = lines(box.width());
    double right = box.left() + START - written.room().left();
    return new Place(box, written.moved(right, box.top() - drawn.top()));
  }

  /** What is written on it where it is so wide. */
  private Lines lines(double width) {
    boolean crossed = inner.stream().anyMatch(each -> each.shape == Shape.GROUP);
    return lines.within(width - 2 * MARGIN - (crossed ? LANE : 0));
  }

  /** The height of its own box or head where it is so wide. */
  double head(double width) {
    double saved = lines.room().bottom() - lines(width).room().bottom();
    return switch (shape) {
      case ALL -> 0;
      case GROUP -> lines.room().bottom() - saved + MARGIN - drawn.top();
      case BRANCH, STEP, BOX -> drawn.height() - saved;
    };
  }

  /** What is left free below its rows. */
  double foot() {
    return shape.right;
  }
}
