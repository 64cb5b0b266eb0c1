package no.planverk.render.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Mark;
import no.planverk.render.svg.SvgWriter;
import no.planverk.text.Html;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

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
   * @param text the meaning
   * @param appearance how it looks, in words
   * @param mark the sign that has the meaning; null where it is a box
   */
  public record Meaning(String look, String text, String appearance, @Nullable Html mark) {}

  private Legend() {}

  /** What a look is called in style sheets: the last part of {@code pv-tegning--tema}. */
  static String name(Look look) {
    return switch (look) {
      case STRATEGY -> "strategi";
      case THEME -> "tema";
      case AREA -> "areal";
      case ACTION -> "gjennomforing";
      case GUIDANCE -> "foringer";
      case SOCIETY -> "samfunn";
      case ORGANISATION -> "organisasjon";
      case AUTHORITY -> "myndighet";
      case FOCUS -> "fokus";
      case LATER -> "senere";
      case FRAME -> "ramme";
    };
  }

  /** The looks and signs of a figure in their own order, each with its meaning. */
  static List<Meaning> of(Graph graph, Wording words) {
    Stream<Meaning> looks =
        graph
            .all()
            .map(Item::look)
            .filter(look -> look != Look.FRAME)
            .distinct()
            .sorted()
            .map(look -> meaning(graph, look, words));
    Stream<Meaning> marks =
        graph
            .all()
            .flatMap(item -> item.marks().stream())
            .distinct()
            .sorted()
            .map(mark -> meaning(mark, words));
    return Stream.concat(looks, marks).toList();
  }

  private static Meaning meaning(Mark mark, Wording words) {
    return new Meaning(
        MarkLine.name(mark),
        words.word("figur.merke." + mark.name()),
        words.word("figur.merke-utseende." + mark.name()),
        new Html(SvgWriter.write(MarkLine.sign(mark, 0, 0))));
  }

  private static Meaning meaning(Graph graph, Look look, Wording words) {
    String kind = graph.id().split("-", 2)[0];
    String own = OWN.getOrDefault(kind, "");
    String key =
        Stream.of(own + first(graph, look), own + look.name())
            .filter(words.words()::containsKey)
            .findFirst()
            .orElse("figur.farge." + look.name());
    String appearance = words.word("figur.utseende." + look.name());
    return new Meaning(name(look), words.word(key), appearance, null);
  }

  /** What stands in a look alone can have a meaning of its own, by its id. */
  private static String first(Graph graph, Look look) {
    return graph.all().filter(item -> item.look() == look).findFirst().map(Item::id).orElse("");
  }
}
