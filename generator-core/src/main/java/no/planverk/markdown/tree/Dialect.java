package no.planverk.markdown.tree;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown that authors write: CommonMark with tables, strikethrough and bare addresses. */
public final class Dialect {

  /** Of all tables in a text: short rows are filled up, so that few characters make many cells. */
  private static final int MOST_CELLS = 100_000;

  private static final Extension STRIKETHROUGH =
      StrikethroughExtension.builder().requireTwoTildes(true).build();

  private static final Parser PARSER = builder().build();

  private Dialect() {}

  /** What a renderer must know besides to write it. */
  public static List<Extension> rendered() {
    return List.of(STRIKETHROUGH);
  }

  /** A parsed text that remembers where everything stood. */
  public static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** What makes another parser of the same. */
  public static Parser.Builder builder() {
    return Parser.builder()
        .extensions(
            List.of(
                TablesExtension.builder().maxCells(MOST_CELLS).build(),
                STRIKETHROUGH,
                AutolinkExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
  }
}
