package no.planverk.render.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.text.Wording;

/** What the colours and borders of a figure mean, in words. */
public final class Legend {

  /** Figures that use the looks for something of their own. */
  private static final Map<String, String> OWN =
      Map.of(
          "maloversikt", "figur.farge-maloversikt.",
          "maltre", "figur.farge-maltre.",
          "plansystem", "figur.farge-plansystem.",
          "planprosess", "figur.farge-planprosess.",
          "roller", "figur.farge-roller.",
          "strategiprosess", "figur.farge-strategiprosess.");

  /**
   * What a look means.
   *
   * @param look its name in the style sheet, such as {@code tema}
   * @param text the meaning, and how it looks, in words
   */
  public record Meaning(String look, String text) {}

  private Legend() {}

  /** The looks of a figure in their own order, each with its meaning; frames mean nothing. */
  static List<Meaning> of(Graph graph, Wording words) {
    return graph
        .all()
        .map(Item::look)
        .filter(look -> look != Look.FRAME)
        .distinct()
        .sorted()
        .map(look -> new Meaning(Looks.name(look), meaning(graph, look, words)))
        .toList();
  }

  private static String meaning(Graph graph, Look look, Wording words) {
    String kind = graph.id().split("-", 2)[0];
    String own = OWN.getOrDefault(kind, "");
    String key =
        Stream.of(own + first(graph, look), own + look.name())
            .filter(words.words()::containsKey)
            .findFirst()
            .orElse("figur.farge." + look.name());
    return words.word(
        "figur.forklaring",
        "hva",
        words.word(key),
        "utseende",
        words.word("figur.utseende." + look.name()));
  }

  /** What stands in a look alone can have a meaning of its own, by its id. */
  private static String first(Graph graph, Look look) {
    return graph.all().filter(item -> item.look() == look).findFirst().map(Item::id).orElse("");
  }
}
