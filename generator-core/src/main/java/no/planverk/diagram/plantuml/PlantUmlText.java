package no.planverk.diagram.plantuml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Node;
import no.planverk.text.Quotes;

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

  private static final int TITLE_WIDTH = 20;

  private static final int ARROW_WIDTH = 12;

  /** A longer label ends with three dots in the picture; the text twin has all of it. */
  private static final int MOST_LINES = 6;

  private static final char DOT = '\u25cf';

  private static final int SIGNS_IN_A_ROW = 8;

  private static final String SMALL = "<size:14>";

  private static final String SPACE = "<U+00A0>";

  private final Graph graph;
  private final Aliases aliases;
  private final Variant variant;
  private final StringBuilder text = new StringBuilder();

  private PlantUmlText(Graph graph, Variant variant) {
    this.graph = graph;
    this.variant = variant;
    this.aliases = Aliases.of(graph);
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
    if (graph.isPlaced()) {
      words();
    } else {
      tied(new Skeleton(graph, variant.middle()));
    }
    line("@enduml");
    return text.toString();
  }

  /** What is written on arrows, as boxes: the layout takes no words between groups. */
  private void words() {
    List<Edge> labelled = graph.edges().stream().filter(Edge::labelled).toList();
    for (int i = 0; i < labelled.size(); i++) {
      String words = small(labelled.get(i).meaning(), ARROW_WIDTH);
      line("rectangle \"" + words + "\" as " + wordsName(i) + " <<frame>>");
    }
  }

  /** The name of the box that holds what is written on one of the arrows with words. */
  public static String wordsName(int number) {
    return "e" + (number + 1);
  }

  /** How many signs a line of a drawing makes room for; none where it is a line of text. */
  public static int dots(String line) {
    String dots = line.replace("\u00a0", "").strip();
    return dots.chars().allMatch(letter -> letter == DOT) ? dots.length() : 0;
  }

  private void tied(Skeleton skeleton) {
    skeleton.hidden().forEach(this::hidden);
    graph.edges().stream()
        .filter(edge -> edge.kind().visible() && graph.isLaidOut(edge))
        .forEach(edge -> arrow(edge, skeleton.ends(edge)));
  }

  private void items(List<Item> siblings, int depth) {
    inner(siblings, depth).forEach(item -> item(item, depth + 1));
  }

  private static boolean holdsBoxes(Item item) {
    return item instanceof Group group && !group.items().isEmpty();
  }

  private void item(Item item, int depth) {
    if (item instanceof Group group && holdsBoxes(group)) {
      line(box(group, title(group)) + " {");
      items(group.items(), depth);
      line("}");
    } else if (item instanceof Group group) {
      line(box(group, label(group)));
    } else if (item instanceof Node node) {
      line(box(node, label(node)));
    }
  }

  private String label(Item item) {
    String name = joined(Labels.lines(item.label(), labelWidth(item.label()), MOST_LINES), "");
    String signs = signs(item.marks().size());
    return item.detail() == null
        ? name + signs
        : name + signs + Labels.BREAK + small(item.detail(), labelWidth(item.label()) + 4);
  }

  private static String small(String text, int width) {
    return joined(Labels.lines(text, width, MOST_LINES), SMALL);
  }

  /** Room for some signs, row by row. */
  private static String signs(int number) {
    StringBuilder signs = new StringBuilder();
    for (int from = 0; from < number; from += SIGNS_IN_A_ROW) {
      String row = "<U+25CF>" + SPACE;
      signs.append(Labels.BREAK).append(row.repeat(Math.min(SIGNS_IN_A_ROW, number - from)));
    }
    return signs.toString();
  }

  private boolean hasGroups() {
    return aliases.items().values().stream().anyMatch(Group.class::isInstance);
  }

  /** Where groups run downward, the layout mostly sets what is declared first on the right. */
  private List<Item> inner(List<Item> siblings, int depth) {
    boolean turned = depth <= 1 ? variant.outerTurned() : variant.innerTurned();
    List<Item> declared = new ArrayList<>(siblings);
    if (turned != (graph.flow() == Graph.Flow.DOWN && hasGroups())) {
      Collections.reverse(declared);
    }
    return declared;
  }

  private String box(Item item, String label) {
    String look = DrawingStyle.name(item.look(), holdsBoxes(item));
    return "rectangle \"" + label + "\" as " + aliases.name(item.id()) + " <<" + look + ">>";
  }

  private String title(Group group) {
    String top = "<size:6> " + Labels.BREAK;
    String name = joined(Labels.lines(group.label(), TITLE_WIDTH, MOST_LINES), "<b><size:18>");
    return top
        + indented(
            group.detail() == null
                ? name
                : name
                    + Labels.BREAK
                    + joined(Labels.lines(group.detail(), TITLE_WIDTH, MOST_LINES), "<size:18>"));
  }

  private static String indented(String label) {
    return SPACE + label.replace(Labels.BREAK, Labels.BREAK + SPACE);
  }

  private int labelWidth(String label) {
    if (isDeepTree() || graph.isPlaced()) {
      return NARROW_WIDTH;
    }
    return Quotes.plain(label).length() > LONG && !hasGroups() ? FREE_WIDTH : LABEL_WIDTH;
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
    return "";
  }

  /** Whether boxes of the usual width would lead out over the page. */
  private boolean isDeepTree() {
    return graph.flow() == Graph.Flow.TREE && graph.depth() > MOST_USUAL;
  }

  /** PlantUML's word for "beside", which turns with the flow. */
  private String across() {
    return graph.flow().toTheRight() ? "left" : "right";
  }

  /** Boxes are at least so wide, so that they stand straight under one another. */
  private int width() {
    if (graph.isPlaced()) {
      return 150;
    }
    return isDeepTree() || (graph.flow() == Graph.Flow.RIGHT && hasGroups()) ? 185 : 225;
  }

  /** How far boxes stand from those that come after them. */
  private int gap() {
    return switch (graph.flow()) {
      case DOWN -> 16;
      case GRID, ROUND -> 16;
      case RIGHT, TREE -> 44;
    };
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
