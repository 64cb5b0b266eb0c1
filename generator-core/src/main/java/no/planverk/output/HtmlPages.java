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

  static List<Artifact> of(SiteToWrite toWrite) {
    return toWrite.site().pages().stream()
        .map(page -> new Artifact(page.path(), () -> html(toWrite, page)))
        .toList();
  }

  private static byte[] html(SiteToWrite toWrite, Page page) {
    Map<String, FigureView> figures =
        page.figures().stream()
            .filter(toWrite.figures()::containsKey)
            .collect(toMap(Graph::id, toWrite.figures()::get));
    return toWrite
        .theme()
        .render(page, toWrite.site().wording(page), figures)
        .getBytes(StandardCharsets.UTF_8);
  }
}
