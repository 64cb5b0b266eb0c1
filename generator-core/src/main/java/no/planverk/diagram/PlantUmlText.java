package no.planverk.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
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

  /** A label longer than this is written in the longer lines. */
  private static final int LONG = 52;

  private static final int ARROW_WIDTH = 20;

  /** A longer label ends with three dots in the picture; the text twin has all of it. */
  private static final int MOST_LINES = 6;

  /** So many letters of room for a border, which would else be too short to be seen. */
  private static final int BORDER_WIDTH = 28;

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
    if (graph.flow() == Graph.Flow.RIGHT) {
      line("left to right direction");
    }
    text.append(DrawingStyle.TEXT);
    line("skinparam ranksep " + (graph.flow() == Graph.Flow.RIGHT ? 44 : 16));
    inner(graph.items(), 0).forEach(item -> item(item, 1));
    Skeleton skeleton = new Skeleton(graph, variant.middle());
    skeleton.hidden().forEach(this::hidden);
    graph.edges().stream()
        .filter(edge -> edge.kind().visible() && edge.kind() != Edge.Kind.RETURN)
        .forEach(edge -> arrow(edge, skeleton.ends(edge)));
    line("@enduml");
    return text.toString();
  }

  private void item(Item item, int depth) {
    if (item instanceof Group group && !group.items().isEmpty()) {
      line(box(group, title(group)) + " {");
      inner(group.items(), depth).forEach(inner -> item(inner, depth + 1));
      line("}");
    } else if (item instanceof Group group) {
      line(box(group, label(group.label(), group.detail())));
    } else if (item instanceof Node node) {
      line(box(node, label(node.label(), node.detail())));
    }
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
    return "rectangle \"%s\" as %s <<%s>>"
        .formatted(label, aliases.name(item.id()), DrawingStyle.name(item.look()));
  }

  private String title(Group group) {
    String top = "<size:6> " + Labels.BREAK;
    return top + indented(label(group.label(), group.detail(), "<b>"));
  }

  private static String indented(String label) {
    String space = "<U+00A0>";
    return space + label.replace(Labels.BREAK, Labels.BREAK + space);
  }

  private String label(String label, @Nullable String detail) {
    return label(label, detail, "");
  }

  private String label(String label, @Nullable String detail, String weight) {
    int letters = Quotes.plain(label).length();
    int width = letters > LONG && !hasGroups() ? FREE_WIDTH : LABEL_WIDTH;
    String lines = joined(Labels.lines(label, width, MOST_LINES), weight);
    return detail == null
        ? lines
        : lines
            + Labels.BREAK
            + joined(Labels.lines(detail, LABEL_WIDTH + 4, MOST_LINES), "<size:12>");
  }

  private static String joined(List<String> lines, String before) {
    return lines.stream().map(line -> before + line).collect(Collectors.joining(Labels.BREAK));
  }

  private void hidden(Skeleton.Tie tie) {
    String way = tie.across() ? across() : "down";
    line("%s -[hidden]%s- %s".formatted(aliases.name(tie.from()), way, aliases.name(tie.to())));
  }

  private void arrow(Edge edge, Skeleton.Tie ends) {
    String longer = isGroup(edge.from()) || isGroup(edge.to()) ? "-" : "";
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
    return edge.kind() == Edge.Kind.BORDER ? " : " + "<U+00A0>".repeat(BORDER_WIDTH) : "";
  }

  private boolean isGroup(String id) {
    return aliases.item(id) instanceof Group;
  }

  /** PlantUML's word for "beside", which turns with the flow. */
  private String across() {
    return graph.flow() == Graph.Flow.RIGHT ? "left" : "right";
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
