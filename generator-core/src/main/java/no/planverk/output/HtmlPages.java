package no.planverk.output;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.planverk.parallel.Artifact;
import no.planverk.render.figure.FigureView;
import no.planverk.render.figure.PlacedFigure;
import no.planverk.site.Page;

/** The pages, as HTML. */
final class HtmlPages {

  private HtmlPages() {}

  static List<Artifact> of(SiteToWrite toWrite) {
    HashedNames names = Assets.names(toWrite);
    return toWrite.site().pages().stream()
        .map(page -> new Artifact(page.path(), () -> names.in(html(toWrite, page))))
        .toList();
  }

  private static byte[] html(SiteToWrite toWrite, Page page) {
    Map<String, FigureView> figures =
        page.figures().stream()
            .map(toWrite.figures()::get)
            .filter(Objects::nonNull)
            .collect(toMap(figure -> figure.graph().id(), PlacedFigure::view));
    return toWrite.theme().render(page, toWrite.site().wording(page), figures);
  }
}
