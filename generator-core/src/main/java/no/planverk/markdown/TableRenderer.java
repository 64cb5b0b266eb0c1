package no.planverk.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import no.planverk.markdown.tree.PlainText;
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
import org.jspecify.annotations.Nullable;

/**
 * Writes tables with header cells, each in a frame that the keyboard can scroll; the frame is named
 * by the heading above it, else by its columns. Alignment is a class, since the attribute is not
 * allowed any longer.
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
    String columns = columns(table);
    Heading above = above(table);
    if (above != null) {
      writer.raw(" role=\"group\" aria-labelledby=\"");
      draft.leave(writer, MarkupDraft.Standing::idPrefix);
      writer.raw(Xml.escaped(outline.of(above).anchor()) + "\"");
    } else if (!columns.isEmpty()) {
      writer.raw(" role=\"group\" aria-label=\"" + Xml.escaped(columns) + "\"");
    }
    writer.raw(">");
  }

  private static @Nullable Heading above(Node table) {
    for (Node before = table.getPrevious(); before != null; before = before.getPrevious()) {
      if (before instanceof Heading heading) {
        return heading;
      }
    }
    return null;
  }

  /** What the columns are called, one after the other. */
  private static String columns(Node table) {
    StringJoiner names = new StringJoiner(", ");
    Node head = table.getFirstChild().getFirstChild();
    for (Node cell = head.getFirstChild(); cell != null; cell = cell.getNext()) {
      String name = PlainText.of(cell);
      if (!name.isBlank()) {
        names.add(name);
      }
    }
    return names.toString();
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
