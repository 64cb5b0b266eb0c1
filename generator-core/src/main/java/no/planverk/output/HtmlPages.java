package no.planverk.output;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.parallel.Artifact;
import no.planverk.render.figure.FigureView;
import no.planverk.site.Page;

/** The pages, as HTML. */
final class HtmlPages {

  private HtmlPages() {}

  static List<Artifact> of(SiteToWrite edition) {
    return edition.site().pages().stream()
        .map(page -> new Artifact(page.path(), () -> html(edition, page)))
        .toList();
  }

  private static byte[] html(SiteToWrite edition, Page page) {
    Map<String, FigureView> figures =
        page.figures().stream()
            .filter(edition.figures()::containsKey)
            .collect(toMap(Graph::id, edition.figures()::get));
    return edition
        .theme()
        .render(page, edition.site().wording(page), figures)
        .getBytes(StandardCharsets.UTF_8);
  }
}
