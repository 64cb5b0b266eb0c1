package no.planverk.output;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.Graph;
import no.planverk.render.FigureView;
import no.planverk.site.Page;
import no.planverk.work.Artifact;

/** The pages, as HTML. */
final class HtmlPages {

  private HtmlPages() {}

  static List<Artifact> of(Edition edition) {
    return edition.site().pages().stream()
        .map(page -> new Artifact(page.path(), () -> html(edition, page)))
        .toList();
  }

  private static byte[] html(Edition edition, Page page) {
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
