package no.planverk.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.diagram.graph.Graph;
import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.Reason;
import no.planverk.render.figure.PlacedFigure;
import no.planverk.site.Page;
import no.planverk.site.Site;
import no.planverk.text.Quotes;

/**
 * The figures of a site, as its pages show them.
 *
 * @param figures every figure, by what it shows
 * @param missing a warning for each that is in words alone, and an error for each that should have
 *     been drawn; where no worker could draw at all, one for them together
 * @param drawn how many different pictures were drawn now
 * @param cached how many different pictures were taken from the cache
 * @param workers how many worker JVMs were started
 */
public record SiteFigures(
    Map<Graph, PlacedFigure> figures,
    List<Diagnostic> missing,
    int drawn,
    int cached,
    int workers) {

  /**
   * The figures of those graphs that drawings are given of; a figure on several pages is named
   * after the last.
   */
  public static SiteFigures of(Site site, Drawings drawings) {
    Map<Graph, PlacedFigure> figures = new HashMap<>();
    List<Diagnostic> missing = new ArrayList<>();
    for (Page page : site.pages()) {
      for (Graph graph : page.figures()) {
        Drawings.Outcome drawing = drawings.byGraph().get(graph);
        if (drawing != null) {
          figures.put(graph, new PlacedFigure(graph, drawing, page, site.wording(page)));
        }
        if (drawing instanceof Drawings.NotDrawn none) {
          missing.add(notDrawn(page, graph, none));
        }
      }
    }
    return new SiteFigures(
        figures,
        missing.stream().distinct().toList(),
        drawings.drawn(),
        drawings.cached(),
        drawings.workers());
  }

  private static Diagnostic notDrawn(Page page, Graph graph, Drawings.NotDrawn none) {
    Reason reason = none.reason();
    String rule = "figur-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (reason == Reason.NO_WORKER) {
      return Diagnostic.error(Place.startOf("figurer"), rule, "grunn", none.detail());
    }
    Place place = Place.startOf(page.path());
    String[] facts = {"figur", Quotes.plain(graph.title()), "grunn", none.detail()};
    return reason.isInWords()
        ? Diagnostic.warning(place, rule, facts)
        : Diagnostic.error(place, rule, facts);
  }
}
