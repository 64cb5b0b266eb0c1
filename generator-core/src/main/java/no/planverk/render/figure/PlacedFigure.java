package no.planverk.render.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Twins;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.figure.Drawings.NotDrawn;
import no.planverk.render.figure.Drawings.Reason;
import no.planverk.render.markup.QuotedWords;
import no.planverk.site.Page;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A figure in its place in the site. What a page shows of it is made when it is asked for, as a
 * site may have more figures than there is room for all at once.
 *
 * @param graph what it shows
 * @param drawing what came of drawing it
 * @param page the page it is named after
 * @param words the fixed words of that page
 */
public record PlacedFigure(Graph graph, Drawings.Outcome drawing, Page page, Wording words) {

  /** In characters of the widest picture. */
  private static final int LARGE = 20_000;

  /** The figure as a page shows it. */
  public FigureView view() {
    if (drawing instanceof Drawn drawn) {
      return new FigureView(
          graph.id(),
          graph.title(),
          graph.description(),
          drawn.svg(),
          drawn.width(),
          narrower(drawn),
          Legend.of(graph, words),
          new FigureView.File(path(), text(drawn)),
          Twins.of(graph),
          null);
    }
    boolean heavy = drawing instanceof NotDrawn none && none.reason() == Reason.TOO_HEAVY;
    String why = words.word(heavy ? "figur.mangler-for-tung" : "figur.mangler");
    return FigureView.inWords(graph, Twins.of(graph), why);
  }

  /** A large picture comes in two widths and not in three, as a page should be light. */
  private static List<FigureView.Narrower> narrower(Drawn drawn) {
    int all = drawn.widths().size();
    boolean large = drawn.bare().length() > LARGE;
    return IntStream.range(large ? Math.max(1, all - 1) : 1, all)
        .mapToObj(i -> new FigureView.Narrower(drawn.svgs().get(i), drawn.widths().get(i)))
        .toList();
  }

  /** The path of the picture as a file; empty where there is no picture. */
  public Optional<String> filePath() {
    return drawing instanceof Drawn ? Optional.of(path()) : Optional.empty();
  }

  /** The picture as a file: an SVG document, empty where there is no picture. */
  public String fileText() {
    return drawing instanceof Drawn drawn ? text(drawn) : "";
  }

  private String path() {
    return "figurer/" + page.stem() + "-" + graph.id() + ".svg";
  }

  private String text(Drawn drawn) {
    @Nullable String quoted = page.frame().tongue().quoted();
    String file = FigureFile.of(graph, drawn.bare(), Legend.of(graph, words), page.frame().brand());
    return quoted == null ? file : QuotedWords.in(file, quoted);
  }
}
