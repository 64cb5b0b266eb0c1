package no.planverk.output;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.planverk.diagram.graph.Graph;
import no.planverk.render.figure.PlacedFigure;
import no.planverk.render.theme.Theme;
import no.planverk.site.Site;

/**
 * All that files are made from.
 *
 * @param site what the pages say
 * @param theme how they look
 * @param names gives the theme's files that are copied as they are, and what they are called
 * @param index gives the index of the search, by the names of its pieces
 * @param copies what gives the files that are published as they are, by path from the site's root
 * @param figures every figure of the site
 * @param documents the forms the whole strategy is wanted in
 * @param pdf the one that takes long to make
 * @param word the one to work on
 */
public record SiteToWrite(
    Site site,
    Theme theme,
    Supplier<HashedNames> names,
    Supplier<Map<String, Object>> index,
    Map<String, Callable<byte[]>> copies,
    Map<Graph, PlacedFigure> figures,
    Documents documents,
    MadeOnce pdf,
    MadeOnce word) {

  /** A site, with its whole strategy in the forms it is wanted in. */
  public SiteToWrite(
      Site site,
      Theme theme,
      Supplier<HashedNames> names,
      Supplier<Map<String, Object>> index,
      Map<String, Callable<byte[]>> copies,
      Map<Graph, PlacedFigure> figures,
      Documents documents) {
    this(site, theme, names, index, copies, figures, documents, new MadeOnce(), new MadeOnce());
  }
}
