package no.planverk.output;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.planverk.render.figure.FigureView;
import no.planverk.render.figure.PlacedFigure;
import no.planverk.site.Page;
import no.planverk.site.page.TextLink;

/** A page as HTML, with the figures that were drawn. */
final class PageMarkup {

  private PageMarkup() {}

  /**
   * The page's HTML in UTF-8.
   *
   * @param documents the ways from it to the whole strategy as one document
   */
  static byte[] of(SiteToWrite toWrite, Page page, List<TextLink> documents) {
    Map<String, FigureView> figures =
        page.figures().stream()
            .map(toWrite.figures()::get)
            .filter(Objects::nonNull)
            .collect(toMap(figure -> figure.graph().id(), PlacedFigure::view));
    return toWrite.theme().render(page, toWrite.site().wording(page), figures, documents);
  }
}
