package no.planverk.render.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.diagram.plantuml.PlantUmlText;
import org.jspecify.annotations.Nullable;

/** Graphs of the shapes that the site draws. */
final class Examples {
  private Examples() {}

  static List<Graph> all() {
    return List.of(
        twoParts(), planSystem(), matrix(), looks(), tree(40), star(8), neighbourhood(1));
  }

  /** Society and organisation, one nested in the other, and the council over both. */
  static Graph twoParts() {
    Group organisation =
        group(
            "organisasjon",
            "Kommuneorganisasjonen",
            "100 % gjennomføringsansvar",
            Look.ORGANISATION,
            box("politikere", "Politikere", Look.ORGANISATION),
            box("administratorer", "Administratorer", Look.ORGANISATION),
            box("fagfolk", "Fagfolk", Look.ORGANISATION));
    Group society =
        group(
            "samfunn",
            "Kommunesamfunnet",
            "én av flere aktører",
            Look.SOCIETY,
            box("naering", "Næringsliv", Look.SOCIETY),
            box("frivillige", "Frivillige organisasjoner", Look.SOCIETY),
            box("brukere", "Tjenestemottakere og brukere av velferdstilbud", Look.SOCIETY),
            box("stat", "Fylkes- og statsansatte", Look.SOCIETY),
            organisation);
    Node council =
        new Node("kommunestyret", "Kommunestyret", "planmyndighet", Look.AUTHORITY, "a.html");
    return new Graph(
        "to-deler",
        "Kommunen som samfunn og organisasjon",
        "Organisasjonen er en del av samfunnet.",
        Graph.Flow.GRID,
        List.of(council, society),
        List.of(
            edge("kommunestyret", "samfunn", "planlegger for", Edge.Kind.FORWARD),
            edge("kommunestyret", "organisasjon", "styrer", Edge.Kind.FORWARD),
            edge("administratorer", "fagfolk", "har en vag grense mot", Edge.Kind.BORDER)));
  }

  /** Three columns with arrows between them, and one back. */
  static Graph planSystem() {
    Group strategy =
        group(
            "strategi",
            "Strategi",
            null,
            Look.FRAME,
            new Node("ps", "Kommunal planstrategi", "2024–2027", Look.STRATEGY, "s.html"));
    Group municipal =
        group(
            "kommuneplan",
            "Kommuneplan",
            "2 planer",
            Look.FRAME,
            box("samfunnsdel", "Samfunnsdel", Look.THEME),
            box("arealdel", "Arealdel", Look.AREA));
    Group plans =
        group(
            "planer",
            "Planer",
            null,
            Look.FRAME,
            municipal,
            box("kdp", "Kommunedelplaner", Look.THEME),
            box("tema", "Tema-, fag- og sektorplaner", Look.THEME),
            box("omr", "Områderegulering", Look.AREA),
            box("detalj", "Detaljregulering", Look.AREA));
    Group action =
        group(
            "gjennom",
            "Gjennomføring",
            null,
            Look.FRAME,
            box("handling", "Handlingsdel", Look.ACTION),
            box("okonomi", "Økonomiplan", Look.ACTION),
            box("budsjett", "Årsbudsjett", Look.ACTION),
            box("byggesak", "Byggesak og tiltak", Look.ACTION));
    return new Graph(
        "plansystem",
        "Plansystemet og planstrategien",
        "Fra strategi til gjennomføring og tilbake.",
        Graph.Flow.ROUND,
        List.of(strategy, plans, action),
        List.of(
            edge("strategi", "planer", "avgjør behovet for", Edge.Kind.FORWARD),
            edge("planer", "gjennom", "gjennomføres i", Edge.Kind.FORWARD),
            edge("gjennom", "strategi", "evalueres i neste", Edge.Kind.RETURN)));
  }

  /** Two rows of two fields. */
  static Graph matrix() {
    Group theme1 = field("o-tema", "Overordna temaplan", Look.THEME, "Kommuneplanens samfunnsdel");
    Group area1 = field("o-areal", "Overordna arealplan", Look.AREA, "Kommuneplanens arealdel");
    Group theme2 =
        field("u-tema", "Underordna temaplan", Look.THEME, "Kommunedelplaner", "Andre temaplaner");
    Group area2 =
        field(
            "u-areal",
            "Underordna arealplan",
            Look.AREA,
            "Kommunedelplan for areal",
            "Reguleringsplaner");
    return new Graph(
        "matrise",
        "Fire slags planer",
        "To rader og to kolonner.",
        Graph.Flow.GRID,
        List.of(
            new Group("over", "Overordna", null, Look.FRAME, null, List.of(theme1, area1), 2),
            new Group("under", "Underordna", null, Look.FRAME, null, List.of(theme2, area2), 2)),
        List.of());
  }

  /** Every look, as a box and as a group with a link. */
  static Graph looks() {
    Stream<Item> boxes =
        Arrays.stream(Look.values())
            .map(look -> new Node("b" + look, look.name(), "detalj", look, "b.html"));
    Stream<Item> groups =
        Arrays.stream(Look.values())
            .map(
                look ->
                    new Group(
                        "g" + look,
                        look.name(),
                        "detalj",
                        look,
                        "g.html",
                        List.of(box("i" + look, "Boks", look))));
    return new Graph(
        "uttrykk",
        "Alle uttrykk",
        "Til kontroll.",
        Graph.Flow.GRID,
        Stream.concat(boxes, groups).toList(),
        List.of());
  }

  static Graph tree(int size) {
    List<Item> items = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(box("t" + i, "Plan nummer " + i + " for gode formål", Look.THEME));
      if (i > 0) {
        edges.add(quiet("t" + (i - 1) / 4, "t" + i));
      }
    }
    return graph("tre", Graph.Flow.TREE, items, edges);
  }

  static Graph star(int rays) {
    List<Item> items = new ArrayList<>();
    items.add(box("midten", "Kommuneplanens samfunnsdel 2018-2030", Look.FOCUS));
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < rays; i++) {
      items.add(box("r" + i, "Plan for heilskapleg rehabilitering " + i, Look.AREA));
      edges.add(edge("midten", "r" + i, "blir fulgt opp av", Edge.Kind.FORWARD));
    }
    return graph("stjerne", Graph.Flow.GRID, items, edges);
  }

  /** A plan and the plans one step away; another number gives another drawing. */
  static Graph neighbourhood(int number) {
    List<Item> items =
        List.of(
            box("over", "Kommuneplanens samfunnsdel 2018-2030", Look.THEME),
            new Node("denne", "Temaplan nummer " + number, "under arbeid", Look.FOCUS, null),
            box("del", "Handlingsplan for landbruket " + number, Look.ACTION),
            box("gammel", "Energi- og klimaplan for Gol kommune 2018-2021 (2030)", Look.AREA));
    return graph(
        "nabo-" + number,
        Graph.Flow.GRID,
        items,
        List.of(
            edge("over", "denne", "gir føringer for", Edge.Kind.FORWARD),
            edge("denne", "del", "har delen", Edge.Kind.FORWARD),
            edge("denne", "gammel", "erstatter", Edge.Kind.FORWARD)));
  }

  /** A source that has every box joined with every other: no figure of ours asks for as much. */
  static String heavy(int size) {
    StringBuilder arrows = new StringBuilder();
    for (int from = 1; from <= size; from++) {
      for (int to = from + 1; to <= size; to++) {
        arrows.append("n" + from + " -down-> n" + to + "\n");
      }
    }
    return PlantUmlText.of(tangle(size)).replace("@enduml", arrows + "@enduml");
  }

  /** Every box joined with every other. */
  static Graph tangle(int size) {
    List<Edge> edges = new ArrayList<>();
    for (int from = 0; from < size; from++) {
      for (int to = from + 1; to < size; to++) {
        edges.add(quiet("x" + from, "x" + to));
      }
    }
    List<Item> items =
        IntStream.range(0, size).<Item>mapToObj(i -> box("x" + i, "Boks", Look.AREA)).toList();
    return graph("floke", Graph.Flow.GRID, items, edges);
  }

  static Graph labelled(String label) {
    return graph("en", Graph.Flow.GRID, List.of(box("en", label, Look.THEME)), List.of());
  }

  static Graph graph(String id, Graph.Flow flow, List<Item> items, List<Edge> edges) {
    return new Graph(id, "Tittel på " + id, "Om " + id + ".", flow, items, edges);
  }

  static Node box(String id, String label, Look look) {
    return new Node(id, label, null, look, id + ".html");
  }

  private static Group field(String id, String label, Look look, String... boxes) {
    Item[] inner =
        IntStream.range(0, boxes.length)
            .mapToObj(i -> box(id + i, boxes[i], look))
            .toArray(Item[]::new);
    return group(id, label, null, Look.FRAME, inner);
  }

  private static Group group(
      String id, String label, @Nullable String detail, Look look, Item... inner) {
    return new Group(id, label, detail, look, null, List.of(inner));
  }

  static Edge edge(String from, String to, String meaning, Edge.Kind kind) {
    return new Edge(from, to, meaning, true, kind);
  }

  static Edge quiet(String from, String to) {
    return new Edge(from, to, "fører til", false, Edge.Kind.FORWARD);
  }
}
