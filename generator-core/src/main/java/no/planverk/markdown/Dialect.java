package no.planverk.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown that authors write: CommonMark with tables. */
final class Dialect {

  /** Of all tables in a text: short rows are filled up, so that few characters make many cells. */
  private static final int MOST_CELLS = 100_000;

  private Dialect() {}

  /** A parser that remembers where in the text everything stood. */
  static Parser.Builder parser() {
    return Parser.builder()
        .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
  }
}
