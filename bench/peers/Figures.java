import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Node;
import no.planverk.diagram.plantuml.PlantUmlText;
import no.planverk.render.draw.DrawingLimit;
import no.planverk.render.draw.GraphDrawer;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;

/**
 * Any number of figures: those of a municipality over and over, each with words of its own, so that none is drawn for another. They are
 * drawn as a build draws them, or written as PlantUML source.
 */
final class Figures {

  public static void main(String[] arguments) throws Exception {
    List<Graph> graphs = graphs(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    Path to = Files.createDirectories(Path.of(arguments[3]));
    if (arguments[0].equals("draw")) {
      int drawn = new GraphDrawer(to, 2, DrawingLimit.GENEROUS).drawAll(graphs, (done, all) -> {}).drawn();
      if (drawn != graphs.size()) {
        throw new IllegalStateException(drawn + " of " + graphs.size());
      }
    } else {
      for (int number = 0; number < graphs.size(); number++) {
        Files.writeString(to.resolve(number + ".puml"), PlantUmlText.of(graphs.get(number)));
      }
    }
  }

  private static List<Graph> graphs(Path source, int count) {
    List<Graph> some =
        Reading.of(source, false)
            .then(read -> Deciding.of(read, null, LocalDate.of(2026, 11, 23)))
            .value()
            .orElseThrow()
            .site()
            .figures();
    List<Graph> graphs = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      graphs.add(numbered(some.get(number % some.size()), " " + number));
    }
    return graphs;
  }

  private static Graph numbered(Graph graph, String number) {
    return new Graph(
        graph.id(), graph.title(), graph.description(), graph.flow(), numbered(graph.items(), number), graph.edges());
  }

  private static List<Item> numbered(List<Item> items, String number) {
    return items.stream().map(item -> numbered(item, number)).toList();
  }

  private static Item numbered(Item item, String number) {
    if (item instanceof Group group) {
      return new Group(
          group.id(), group.label() + number, group.detail(), group.look(), group.href(), numbered(group.items(), number), group.columns());
    }
    Node node = (Node) item;
    return new Node(node.id(), node.label() + number, node.detail(), node.look(), node.href(), node.folded(), node.marks());
  }
}
