package no.planverk.diagram.plantuml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;

/**
 * A graph as PlantUML source.
 *
 * <p>Nothing of the author's text stands in it raw, and no addresses: items are called n1, n2 … as
 * in {@link Aliases}, and whoever reads the drawing finds them by these names. Of arrows only what
 * is written on them stands in it.
 */
public final class PlantUmlText {
  private static final int LABEL_WIDTH = 22;

  /** The lines of boxes that stand in groups. */
  private static final int NARROW_WIDTH = 18;

  private static final int TITLE_WIDTH = 17;

  private static final int ARROW_WIDTH = 11;

  /** A longer label ends with three dots in the picture; the text twin has all of it. */
  private static final int MOST_LINES = 6;

  private static final char DOT = '\u25cf';

  private static final int SIGNS_IN_A_ROW = 7;

  private static final String RANKS = "skinparam ranksep 16\n";

  private static final String SMALL = "<size:15>";

  private static final String SPACE = "<U+00A0>";

  private final Graph graph;
  private final Aliases aliases;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> looks = new HashSet<>();

  private PlantUmlText(Graph graph) {
    this.graph = graph;
    this.aliases = Aliases.of(graph);
  }

  /**
   * The PlantUML source of a graph.
   *
   * @throws IllegalArgumentException when an edge names an item that is not there
   */
  public static String of(Graph graph) {
    return new PlantUmlText(graph).write();
  }

  private String write() {
    graph.items().forEach(this::item);
    graph.edges().stream()
        .flatMap(edge -> Stream.of(edge.from(), edge.to()))
        .forEach(aliases::name);
    words();
    line("@enduml");
    return String.join(
        "\n",
        "@startuml",
        "!pragma layout smetana",
        DrawingStyle.of(width(), looks) + RANKS + text);
  }

  /** What is written on arrows, as boxes: the layout takes no words between groups. */
  private void words() {
    List<Edge> labelled = graph.edges().stream().filter(Edge::labelled).toList();
    for (int i = 0; i < labelled.size(); i++) {
      String words = small(labelled.get(i).meaning(), ARROW_WIDTH);
      line(
          "rectangle \""
              + words
              + "\" as "
              + wordsName(i)
              + " <<"
              + look(Look.FRAME, false)
              + ">>");
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

  private static boolean holdsBoxes(Item item) {
    return item instanceof Group group && !group.items().isEmpty();
  }

  private void item(Item item) {
    if (item instanceof Group group && holdsBoxes(group)) {
      line(box(group, title(group)) + " {");
      group.items().forEach(this::item);
      line("}");
    } else if (item instanceof Group group) {
      line(box(group, label(group)));
    } else if (item instanceof Node node) {
      line(box(node, label(node)));
    }
  }

  private String label(Item item) {
    String name = joined(Labels.lines(item.label(), labelWidth(), MOST_LINES), "");
    String signs = signs(item.marks().size());
    return item.detail() == null
        ? name + signs
        : name + signs + Labels.BREAK + small(item.detail(), labelWidth());
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

  private String box(Item item, String label) {
    String look = look(item.look(), holdsBoxes(item));
    return "rectangle \"" + label + "\" as " + aliases.name(item.id()) + " <<" + look + ">>";
  }

  private String look(Look look, boolean ground) {
    String name = DrawingStyle.name(look, ground);
    looks.add(name);
    return name;
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
                    + joined(Labels.lines(group.detail(), TITLE_WIDTH, MOST_LINES), said(group)));
  }

  /** What is claimed of the two parts of a municipality is the largest that is said in a figure. */
  private static String said(Group group) {
    return switch (group.look()) {
      case SOCIETY, ORGANISATION -> "<size:24>";
      default -> "<size:18>";
    };
  }

  private static String indented(String label) {
    return SPACE + label.replace(Labels.BREAK, Labels.BREAK + SPACE);
  }

  private int labelWidth() {
    return hasGroups() ? NARROW_WIDTH : LABEL_WIDTH;
  }

  private static String joined(List<String> lines, String before) {
    return lines.stream().map(before::concat).collect(Collectors.joining(Labels.BREAK));
  }

  /** Boxes are at least so wide, so that they stand straight under one another. */
  private int width() {
    return hasGroups() ? 120 : 165;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
