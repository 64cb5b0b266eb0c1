package no.planverk.markdown;

import java.util.Set;
import no.planverk.text.Xml;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes headings below the one the text stands under, each with its anchor. */
final class HeadingRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final Outline outline;
  private final MarkupDraft draft;

  HeadingRenderer(HtmlNodeRendererContext context, Outline outline, MarkupDraft draft) {
    this.context = context;
    this.outline = outline;
    this.draft = draft;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Heading.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Heading heading) {
      HtmlWriter writer = context.getWriter();
      var known = outline.of(heading);
      MarkupDraft.Gap level = page -> Integer.toString(Math.min(6, page.under() + known.level()));
      writer.line();
      writer.raw("<h");
      draft.leave(writer, level);
      writer.raw(" id=\"");
      draft.leave(writer, MarkupDraft.Standing::idPrefix);
      writer.raw(Xml.escaped(known.anchor()) + "\">");
      for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      writer.raw("</h");
      draft.leave(writer, level);
      writer.raw(">");
      writer.line();
    }
  }
}
