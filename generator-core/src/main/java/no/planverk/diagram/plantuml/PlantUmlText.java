package no.planverk.diagram.plantuml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Node;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * A graph as PlantUML source.
 *
 * <p>Nothing of the author's text stands in it raw, and no addresses: items are called n1, n2 … as
 * in {@link Aliases}, and whoever reads the drawing finds them by these names. Arrows that are
 * drawn come in the order of {@link Graph#edges()}, without the returns: these would only disturb
 * the layout, and go around all the boxes. An arrow to or from a group is drawn to or from an item
 * inside it, to be cut at the group's border afterwards: the layout takes no arrows between groups.
 */
public final class PlantUmlText {
  private static final int LABEL_WIDTH = 26;

  /** Boxes that stand in no groups have room for longer lines. */
  private static final int FREE_WIDTH = 32;

  /** The lines of boxes of which many stand in a row. */
  private static final int NARROW_WIDTH = 18;

  /** A page has room for so many boxes of the usual width in a row. */
  private static final int MOST_USUAL = 4;

  /** A label longer than this is written in the longer lines. */
  private static final int LONG = 52;

  private static final int TITLE_WIDTH = 60;

  private static final int ARROW_WIDTH = 20;

  /** A longer label ends with three dots in the picture; the text twin has all of it. */
  private static final int MOST_LINES = 6;

  /** So many letters of room for a border, which would else be too short to be seen. */
  private static final int BORDER_WIDTH = 28;

  private static final String SPACE = "<U+00A0>";

  private final Graph graph;
  private final Rows rows;
  private final Aliases aliases;
  private final Variant variant;
  private final StringBuilder text = new StringBuilder();

  private PlantUmlText(Graph graph, Variant variant) {
    this.graph = graph;
    this.variant = variant;
    this.aliases = Aliases.of(graph);
    this.rows = new Rows(graph, this::lines);
  }

  /**
   * The PlantUML sources of a graph: one, or several that say the same in different ways, of which
   * whoever draws them keeps the picture that is most in order.
   *
   * @throws IllegalArgumentException when an edge names an item that is not there
   */
  public static List<String> of(Graph graph) {
    return Variant.of(graph).stream()
        .map(variant -> new PlantUmlText(graph, variant).write())
        .distinct()
        .toList();
  }

  private String write() {
    line("@startuml");
    line("!pragma layout smetana");
    if (graph.flow().toTheRight()) {
      line("left to right direction");
    }
    text.append(DrawingStyle.of(width()));
    line("skinparam ranksep " + gap());
    items(graph.items(), 0);
    if (isGrid()) {
      graph.edges().stream().filter(graph::isLaidOut).forEach(this::column);
    } else {
      tied(new Skeleton(graph, variant.middle()));
    }
    line("@enduml");
    return text.toString();
  }

  private void column(Edge tie) {
    hidden(new Skeleton.Tie(tie.from(), tie.to(), false));
  }

  private void tied(Skeleton skeleton) {
    skeleton.hidden().forEach(this::hidden);
    graph.edges().stream()
        .filter(edge -> edge.kind().visible() && graph.isLaidOut(edge))
        .forEach(edge -> arrow(edge, skeleton.ends(edge)));
  }

  private void items(List<Item> siblings, int depth) {
    boolean amongGroups = isGrid() && siblings.stream().anyMatch(PlantUmlText::holdsBoxes);
    for (Item item : inner(siblings, depth)) {
      if (amongGroups && !holdsBoxes(item)) {
        holder(item);
      } else {
        item(item, depth + 1);
      }
    }
  }

  /** A frame that is not shown: among groups the layout keeps a box in its place by one alone. */
  private void holder(Item item) {
    line("rectangle \"<size:1> \" as " + aliases.name(item.id()) + "w <<frame>> {");
    item(item, 0);
    line("}");
  }

  private static boolean holdsBoxes(Item item) {
    return item instanceof Group group && !group.items().isEmpty();
  }

  private void item(Item item, int depth) {
    if (item instanceof Group group && holdsBoxes(group)) {
      line(box(group, title(group, depth)) + " {");
      items(group.items(), depth);
      line("}");
    } else if (item instanceof Group group) {
      line(box(group, filled(group)));
    } else if (item instanceof Node node) {
      line(box(node, filled(node)));
    }
  }

  /** As high as the highest box of its row. */
  private String filled(Item item) {
    return label(item) + (Labels.BREAK + SPACE).repeat(rows.missing(item));
  }

  private int lines(Item item) {
    return label(item).split(Pattern.quote(Labels.BREAK), -1).length;
  }

  private String label(Item item) {
    return label(item.label(), item.detail());
  }

  private boolean hasGroups() {
    return aliases.items().values().stream().anyMatch(Group.class::isInstance);
  }

  /**
   * Where groups run downward, the layout mostly sets what is declared first on the right; in a
   * grid it sets what stands outermost from the bottom.
   */
  private List<Item> inner(List<Item> siblings, int depth) {
    boolean turned = depth <= (isGrid() ? 0 : 1) ? variant.outerTurned() : variant.innerTurned();
    boolean usual = isGrid() ? depth == 0 : graph.flow() == Graph.Flow.DOWN && hasGroups();
    List<Item> declared = new ArrayList<>(siblings);
    if (turned != usual) {
      Collections.reverse(declared);
    }
    return declared;
  }

  private String box(Item item, String label) {
    String look = DrawingStyle.name(item.look());
    return "rectangle \"" + label + "\" as " + aliases.name(item.id()) + " <<" + look + ">>";
  }

  /** What stands outermost in a grid is as wide as the grid, and its name has room on one line. */
  private String title(Group group, int depth) {
    String top = "<size:6> " + Labels.BREAK;
    int width = isGrid() && depth == 1 ? TITLE_WIDTH : labelWidth(group.label());
    return top + indented(label(group.label(), width, group.detail(), "<b>"));
  }

  private static String indented(String label) {
    return SPACE + label.replace(Labels.BREAK, Labels.BREAK + SPACE);
  }

  private String label(String label, @Nullable String detail) {
    return label(label, labelWidth(label), detail, "");
  }

  private int labelWidth(String label) {
    if (isDeepTree()) {
      return NARROW_WIDTH;
    }
    return Quotes.plain(label).length() > LONG && !hasGroups() ? FREE_WIDTH : LABEL_WIDTH;
  }

  private String label(String label, int width, @Nullable String detail, String weight) {
    String lines = joined(Labels.lines(label, width, MOST_LINES), weight);
    return detail == null
        ? lines
        : lines + Labels.BREAK + joined(Labels.lines(detail, width + 4, MOST_LINES), "<size:12>");
  }

  private static String joined(List<String> lines, String before) {
    return lines.stream().map(line -> before + line).collect(Collectors.joining(Labels.BREAK));
  }

  private void hidden(Skeleton.Tie tie) {
    String way = tie.across() ? across() : "down";
    line(aliases.name(tie.from()) + " -[hidden]" + way + "- " + aliases.name(tie.to()));
  }

  private void arrow(Edge edge, Skeleton.Tie ends) {
    String longer = hasGroups() ? "-" : "";
    String shape =
        switch (edge.kind()) {
          case FORWARD -> longer + "-down->";
          case BORDER -> "-[dashed]" + across() + "-";
          case RETURN, HIDDEN, BESIDE -> throw new IllegalArgumentException("not drawn: " + edge);
        };
    String label = arrowLabel(edge);
    line(aliases.name(ends.from()) + " " + shape + " " + aliases.name(ends.to()) + label);
  }

  private static String arrowLabel(Edge edge) {
    if (edge.labelled()) {
      return " : " + joined(Labels.lines(edge.meaning(), ARROW_WIDTH, MOST_LINES), "");
    }
    return edge.kind() == Edge.Kind.BORDER ? " : " + SPACE.repeat(BORDER_WIDTH) : "";
  }

  private boolean hasBorder() {
    return graph.edges().stream().anyMatch(edge -> edge.kind() == Edge.Kind.BORDER);
  }

  /** Whether boxes of the usual width would lead out over the page. */
  private boolean isDeepTree() {
    return graph.flow() == Graph.Flow.TREE && graph.depth() > MOST_USUAL;
  }

  private boolean isGrid() {
    return graph.flow() == Graph.Flow.GRID;
  }

  /** PlantUML's word for "beside", which turns with the flow. */
  private String across() {
    return graph.flow().toTheRight() ? "left" : "right";
  }

  /** Boxes are at least so wide, so that they stand straight under one another. */
  private int width() {
    boolean narrow = isDeepTree() || (graph.flow() == Graph.Flow.RIGHT && hasGroups());
    return narrow ? 165 : 205;
  }

  /** How far boxes stand from those that come after them. */
  private int gap() {
    return switch (graph.flow()) {
      case DOWN -> 16;
      case GRID -> hasBorder() ? 56 : 32;
      case RIGHT, TREE -> 44;
    };
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
