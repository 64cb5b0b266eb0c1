package no.planverk.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.planverk.text.Xml;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes tables with header cells, each in a frame that the keyboard can scroll; the frame is named
 * by the heading above it. Alignment is a class, since the attribute is not allowed any longer.
 */
final class TableRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final Outline outline;
  private final MarkupDraft draft;

  TableRenderer(HtmlNodeRendererContext context, Outline outline, MarkupDraft draft) {
    this.context = context;
    this.outline = outline;
    this.draft = draft;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof TableBlock) {
      context.getWriter().line();
      frame(node);
      element("table", Map.of(), node);
      context.getWriter().tag("/div");
      context.getWriter().line();
    } else if (node instanceof TableCell cell) {
      cell(cell);
    } else if (node instanceof TableRow) {
      element("tr", Map.of(), node);
    } else {
      element(node instanceof TableHead ? "thead" : "tbody", Map.of(), node);
    }
  }

  private void frame(Node table) {
    HtmlWriter writer = context.getWriter();
    writer.raw("<div class=\"pv-rulle\" tabindex=\"0\"");
    for (Node before = table; before != null; before = before.getPrevious()) {
      if (before instanceof Heading heading) {
        writer.raw(" role=\"group\" aria-labelledby=\"");
        draft.leave(writer, MarkupDraft.Standing::idPrefix);
        writer.raw(Xml.escaped(outline.of(heading).anchor()) + "\"");
        break;
      }
    }
    writer.raw(">");
  }

  /** A header cell without words would name its column with nothing. */
  private void cell(TableCell cell) {
    Map<String, String> attributes = new LinkedHashMap<>();
    boolean header = cell.isHeader() && cell.getFirstChild() != null;
    if (header) {
      attributes.put("scope", "col");
    }
    if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      attributes.put("class", "pv-tall");
    } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      attributes.put("class", "pv-midt");
    }
    element(header ? "th" : "td", attributes, cell);
  }

  private void element(String tag, Map<String, String> attributes, Node node) {
    context.getWriter().tag(tag, attributes);
    if (node instanceof TableHead || node instanceof TableBody) {
      context.getWriter().line();
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    context.getWriter().tag("/" + tag);
    if (!(node instanceof TableCell)) {
      context.getWriter().line();
    }
  }
}
