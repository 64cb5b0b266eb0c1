package no.planverk.render;

import java.util.List;
import java.util.Map;
import no.planverk.diagram.Graph;
import no.planverk.diagram.Item;
import no.planverk.diagram.Look;
import no.planverk.text.Wording;

/** What the colours and borders of a figure mean, in words. */
final class Legend {

  /** Figures that use the looks for something of their own. */
  private static final Map<String, String> OWN =
      Map.of(
          "maloversikt", "figur.farge-maloversikt.",
          "maltre", "figur.farge-maltre.",
          "planprosess", "figur.farge-planprosess.",
          "roller", "figur.farge-roller.",
          "strategiprosess", "figur.farge-strategiprosess.");

  private Legend() {}

  /** The looks of a figure in their own order, each with its meaning; frames mean nothing. */
  static List<FigureView.Meaning> of(Graph graph, Wording words) {
    return graph
        .all()
        .map(Item::look)
        .filter(look -> look != Look.FRAME)
        .distinct()
        .sorted()
        .map(look -> new FigureView.Meaning(Looks.name(look), meaning(graph, look, words)))
        .toList();
  }

  private static String meaning(Graph graph, Look look, Wording words) {
    String kind = graph.id().split("-", 2)[0];
    String own = OWN.getOrDefault(kind, "") + look.name();
    String key = words.words().containsKey(own) ? own : "figur.farge." + look.name();
    return words.word(
        "figur.forklaring",
        "hva",
        words.word(key),
        "utseende",
        words.word("figur.utseende." + look.name()));
  }
}
