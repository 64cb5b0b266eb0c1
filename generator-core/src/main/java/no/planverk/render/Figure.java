package no.planverk.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.diagram.Aliases;
import no.planverk.diagram.Edge;
import no.planverk.diagram.Graph;
import no.planverk.diagram.Group;
import no.planverk.diagram.Item;
import no.planverk.diagram.Node;
import no.planverk.render.SvgNode.Element;
import no.planverk.render.SvgNode.Text;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * A drawing turned into a figure of a page: named, with the graph's own links, in its reading
 * order, and with the class names that {@code figur.css} gives colours to.
 */
final class Figure {
  private static final int WIDEST = 100_000;

  // What the script of the figures asks for, to show what a box is tied to.
  private static final String ID = "data-pv-id";
  private static final String INSIDE = "data-pv-i";
  private static final String FROM = "data-pv-fra";
  private static final String TO = "data-pv-til";

  private final Graph graph;
  private final Element drawing;
  private final Aliases aliases;
  private final Map<String, Element> drawn = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  Figure(Graph graph, Element drawing) {
    this.graph = graph;
    this.drawing = drawing;
    this.aliases = Aliases.of(graph);
    groups("entity", "cluster").forEach(group -> drawn.put(alias(group), group));
    for (Item item : aliases.items().values()) {
      if (item instanceof Group group) {
        group.items().forEach(inner -> parents.put(inner.id(), group.id()));
      }
    }
  }

  /** The figure as one {@code svg} element. */
  Element element() throws SvgRefused {
    String id = "tegning-" + graph.id();
    List<Element> parts = new ArrayList<>();
    parts.add(named("title", id + "-tittel", graph.title()));
    parts.add(named("desc", id + "-om", graph.description()));
    for (Item item : aliases.items().values()) {
      parts.add(item(item));
    }
    parts.addAll(arrows());
    Box room = room();
    return Element.of(
            "svg",
            Map.of(
                "aria-labelledby",
                id + "-tittel " + id + "-om",
                "class",
                "pv-tegning",
                "height",
                Curve.text(room.height()),
                "role",
                "group",
                "viewBox",
                room.viewBox(),
                "width",
                Curve.text(room.width())))
        .holding(parts);
  }

  /** The drawing's own room, and that of the ways back. */
  private Box room() throws SvgRefused {
    String[] size = drawing.get("viewBox").split(" ", -1);
    if (size.length != 4) {
      throw missing("viewBox");
    }
    List<Box> rooms = new ArrayList<>();
    rooms.add(
        new Box(
            Double.parseDouble(size[0]),
            Double.parseDouble(size[1]),
            Double.parseDouble(size[2]),
            Double.parseDouble(size[3])));
    returns().forEach(arrow -> rooms.add(arrow.room()));
    return Box.around(rooms);
  }

  /**
   * How far the drawing is from the best one: what counts first is the graph's reading order and
   * that no arrow passes through a text, and then how narrow it is.
   */
  int disorder() throws SvgRefused {
    Map<String, Box> places = new HashMap<>();
    for (Item item : aliases.items().values()) {
      place(item).ifPresent(box -> places.put(item.id(), box));
    }
    return WIDEST * (new Order(graph, places).faults() + crossedTexts())
        + (int) Math.min(room().width(), WIDEST - 1);
  }

  /** How many texts an arrow passes through. */
  private int crossedTexts() throws SvgRefused {
    List<Curve> lines =
        arrows().stream()
            .flatMap(Element::elements)
            .flatMap(shape -> Curve.of(shape.get("d")).stream())
            .toList();
    return (int)
        groups("entity", "cluster")
            .flatMap(Figure::letters)
            .map(Box::around)
            .filter(text -> lines.stream().anyMatch(line -> line.touches(text)))
            .count();
  }

  private Optional<Box> place(Item item) throws SvgRefused {
    return drawn(item)
        .elements()
        .filter(element -> element.name().equals("rect"))
        .findFirst()
        .map(Box::of);
  }

  private static Element named(String element, String id, String text) {
    return Element.of(element, Map.of("id", id), new Text(text));
  }

  /** PlantUML's groups of some kinds, in the order of their numbers: that of the source. */
  private Stream<Element> groups(String... kinds) {
    return drawing.all().stream()
        .filter(element -> List.of(kinds).contains(element.get("class")))
        .sorted(Comparator.comparingInt(Figure::number));
  }

  private static int number(Element group) {
    String digits = group.get("id").replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
  }

  private static String alias(Element group) {
    String path = group.get("data-qualified-name");
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private Element drawn(Item item) throws SvgRefused {
    Element found = drawn.get(aliases.name(item.id()));
    if (found == null) {
      throw missing(item.id());
    }
    return found;
  }

  private static SvgRefused missing(String what) {
    return new SvgRefused(Filtered.Reason.NOT_SVG, what);
  }

  private Element item(Item item) throws SvgRefused {
    Element found = drawn(item);
    boolean around = found.get("class").equals("cluster");
    List<Element> shapes = shapes(found);
    List<Element> texts = QuotedLines.of(item, texts(found));
    List<Element> parts = new ArrayList<>();
    if (item.href() == null) {
      parts.addAll(shapes);
      parts.addAll(texts);
    } else if (around) {
      parts.addAll(shapes);
      parts.add(link(item, Stream.concat(Stream.of(target(found)), texts.stream()).toList()));
    } else {
      parts.add(link(item, Stream.concat(shapes.stream(), texts.stream()).toList()));
    }
    String kind = around ? "pv-tegning__gruppe" : "pv-tegning__boks";
    Element group =
        Element.of(
            "g", Map.of("class", kind + " pv-tegning--" + Looks.name(item.look()), ID, item.id()));
    String parent = parents.get(item.id());
    return (parent == null ? group : group.with(INSIDE, parent)).holding(parts);
  }

  /**
   * Between lines of text stands a space, so that the words read as in the name. Where some of them
   * are in another language the link has no name beside them: one name cannot be in two languages.
   */
  private static Element link(Item item, List<Element> parts) {
    List<SvgNode> spaced = new ArrayList<>();
    for (Element part : parts) {
      spaced.add(part);
      spaced.add(new Text(" "));
    }
    String name = name(item);
    Map<String, String> named = Quotes.in(name) ? Map.of() : Map.of("aria-label", name);
    return Element.of("a", named).with("href", href(item)).holding(spaced);
  }

  private static String href(Item item) {
    @Nullable String href = item.href();
    return href == null ? "" : href;
  }

  /** What a link is called: all that is written on it. */
  private static String name(Item item) {
    @Nullable String detail = item.detail();
    return detail == null ? item.label() : item.label() + ", " + detail;
  }

  private static List<Element> shapes(Element group) {
    return group
        .elements()
        .filter(element -> !element.name().equals("text"))
        .map(shape -> shape.without("class", "id"))
        .toList();
  }

  private static List<Element> texts(Element group) {
    return letters(group)
        .map(text -> text.without("class", "font-family", "id", "textLength"))
        .toList();
  }

  /** The texts that show something; the empty ones only made room. */
  private static Stream<Element> letters(Element group) {
    Predicate<Element> seen = text -> !text.text().replace('\u00a0', ' ').isBlank();
    return group.elements().filter(element -> element.name().equals("text")).filter(seen);
  }

  /** What of a group is clicked on: a field behind its label, at least 24 units high. */
  private static Element target(Element group) {
    List<Element> texts = letters(group).toList();
    double left = texts.stream().mapToDouble(text -> Box.number(text, "x")).min().orElse(0);
    double right = texts.stream().mapToDouble(text -> Box.around(text).right()).max().orElse(0);
    double top = texts.stream().mapToDouble(text -> Box.number(text, "y")).min().orElse(0) - 18;
    double bottom = texts.stream().mapToDouble(text -> Box.number(text, "y")).max().orElse(0) + 7;
    return Element.of(
        "rect",
        Map.of(
            "class",
            "pv-tegning__treff",
            "fill",
            "none",
            "height",
            Curve.text(bottom - top),
            "pointer-events",
            "all",
            "rx",
            "4",
            "width",
            Curve.text(Math.max(24, right - left + 12)),
            "x",
            Curve.text(left - 6),
            "y",
            Curve.text(top)));
  }

  private List<Element> arrows() throws SvgRefused {
    List<Edge> edges = edges(false);
    List<Element> links = groups("link").toList();
    if (links.size() != edges.size()) {
      throw missing(links.size() + "/" + edges.size());
    }
    List<Element> arrows = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      arrows.add(arrow(edges.get(i), links.get(i)));
    }
    for (ReturnArrow back : returns()) {
      arrows.add(arrow(back.edge(), back.shapes()));
    }
    return arrows;
  }

  private List<Edge> edges(boolean back) {
    return graph.edges().stream()
        .filter(edge -> edge.kind().visible() && (edge.kind() == Edge.Kind.RETURN) == back)
        .toList();
  }

  /** Each way back runs outside the one before. */
  private List<ReturnArrow> returns() throws SvgRefused {
    List<Box> places = new ArrayList<>();
    for (Item item : aliases.items().values()) {
      place(item).ifPresent(places::add);
    }
    Box all = Box.around(places);
    List<ReturnArrow> arrows = new ArrayList<>();
    for (Edge edge : edges(true)) {
      Optional<Box> from = place(aliases.item(edge.from()));
      Optional<Box> to = place(aliases.item(edge.to()));
      if (from.isPresent() && to.isPresent()) {
        ReturnArrow arrow = new ReturnArrow(edge, graph.flow(), from.get(), to.get(), all);
        arrows.add(arrow);
        all = arrow.room();
      }
    }
    return arrows;
  }

  private Element arrow(Edge edge, Element link) throws SvgRefused {
    GroupArrow ends = new GroupArrow(edge.kind(), border(edge.from()), border(edge.to()));
    List<Element> parts = new ArrayList<>(ends.cut(shapes(link)));
    parts.addAll(texts(link));
    return arrow(edge, parts);
  }

  private static Element arrow(Edge edge, List<Element> parts) {
    String kind = "pv-tegning__pil pv-tegning__pil--" + edge.kind().name().toLowerCase(Locale.ROOT);
    return Element.of("g", Map.of("class", kind, FROM, edge.from(), TO, edge.to())).holding(parts);
  }

  private @Nullable Box border(String id) throws SvgRefused {
    Item item = aliases.item(id);
    return drawn(item).get("class").equals("cluster") ? place(item).orElse(null) : null;
  }
}
