package no.planverk.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.model.Model;
import no.planverk.text.Language;

/** A made-up town that has something for each figure. */
final class Storedal {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final String YAML = Vesledal.text("storedal.yaml");

  private Storedal() {}

  static Figures figures(String yaml, Language language) {
    Model model = Vesledal.read(yaml);
    return Vesledal.figures(model, language);
  }

  /** The figures of the town by their ids. */
  static Map<String, Graph> all(Figures figures) {
    List<Graph> all = new ArrayList<>();
    all.add(figures.levels());
    all.add(figures.questions());
    figures.planProcess().ifPresent(all::add);
    figures.guidance().ifPresent(all::add);
    figures.strategyProcess(TODAY).ifPresent(all::add);
    figures.roles().ifPresent(all::add);
    figures.organisation().ifPresent(all::add);
    figures.goalOverview().ifPresent(all::add);
    figures
        .context()
        .model()
        .focusAreas()
        .forEach(area -> figures.goalTree(area).ifPresent(all::add));
    Map<String, Graph> byId = new LinkedHashMap<>();
    all.forEach(graph -> byId.put(graph.id(), graph));
    return byId;
  }

  static Item item(Graph graph, String id) {
    return graph.all().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
  }

  static List<String> links(Graph graph) {
    return graph.all().map(Item::href).filter(href -> href != null).toList();
  }

  /** What stands on the boxes, with plain spaces. */
  static List<String> lines(Optional<Graph> graph) {
    return graph
        .orElseThrow()
        .all()
        .map(item -> item.label() + " (" + item.detail() + ")")
        .map(line -> line.replace('\u00a0', ' '))
        .toList();
  }

  static List<String> arrows(Graph graph) {
    return graph.edges().stream()
        .map(edge -> item(graph, edge.from()).label() + " > " + item(graph, edge.to()).label())
        .toList();
  }
}
