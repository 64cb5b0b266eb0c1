package no.planverk.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes headings below the one the text stands under, each with its anchor. */
final class HeadingRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final Outline outline;
  private final int under;
  private final String idPrefix;

  HeadingRenderer(HtmlNodeRendererContext context, Outline outline, int under, String idPrefix) {
    this.context = context;
    this.outline = outline;
    this.under = under;
    this.idPrefix = idPrefix;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Heading.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Heading heading) {
      var known = outline.of(heading);
      String tag = "h" + Math.min(6, under + known.level());
      context.getWriter().line();
      context.getWriter().tag(tag, Map.of("id", idPrefix + known.anchor()));
      for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      context.getWriter().tag("/" + tag);
      context.getWriter().line();
    }
  }
}
