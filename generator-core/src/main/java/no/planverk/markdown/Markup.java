package no.planverk.markdown;

import no.planverk.markdown.tree.Dialect;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes HTML of a parsed text: what looks like HTML in it is shown as text. */
final class Markup {

  private Markup() {}

  static MarkupDraft of(Node root, Outline outline, String file) {
    MarkupDraft draft = new MarkupDraft();
    HtmlRenderer.builder()
        .extensions(Dialect.rendered())
        .escapeHtml(true)
        .percentEncodeUrls(true)
        .nodeRendererFactory(context -> new LinkRenderer(context, file, draft))
        .nodeRendererFactory(context -> new HeadingRenderer(context, outline, draft))
        .nodeRendererFactory(context -> new TableRenderer(context, outline, draft))
        .build()
        .render(root, draft);
    draft.end();
    return draft;
  }
}
