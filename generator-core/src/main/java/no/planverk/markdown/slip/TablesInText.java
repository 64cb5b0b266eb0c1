package no.planverk.markdown.slip;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Nodes;
import no.planverk.markdown.tree.Positions;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Rows that are no table to Markdown: the line under the headings is missing, or tabs part them.
 */
final class TablesInText {

  private static final Pattern CODE = Pattern.compile("(`+).*?\\1");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern TAB = Pattern.compile("(?<=\\S)(?<!^\\S{1,4})\\t+(?=\\S)");
  private static final int FEWEST_COLUMNS = 2;

  private TablesInText() {}

  static List<Diagnostic> of(Node root, Positions positions) {
    return Nodes.all(root, Paragraph.class).stream()
        .flatMap(paragraph -> of(paragraph, positions))
        .toList();
  }

  /** One such line can be anything; two after each other, of as many columns, are a table. */
  private static Stream<Diagnostic> of(Paragraph paragraph, Positions positions) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    List<String> lines =
        spans.stream()
            .map(positions::line)
            .map(line -> mayBeRow(line) ? CODE.matcher(line).replaceAll("") : "")
            .toList();
    return Stream.<ToIntFunction<String>>of(TablesInText::byBars, TablesInText::byTabs)
        .flatMap(
            columns ->
                IntStream.range(1, lines.size())
                    .filter(row -> isTable(columns, lines.get(row - 1), lines.get(row)))
                    .limit(1)
                    .mapToObj(row -> told(spans.get(row - 1), columns, lines.get(row), positions)))
        .limit(1);
  }

  private static boolean mayBeRow(String line) {
    return line.indexOf('|') >= 0 || line.indexOf('\t') >= 0;
  }

  private static boolean isTable(ToIntFunction<String> columns, String one, String next) {
    int first = columns.applyAsInt(one);
    return first >= FEWEST_COLUMNS && first == columns.applyAsInt(next);
  }

  private static Diagnostic told(
      SourceSpan first, ToIntFunction<String> columns, String row, Positions positions) {
    String under = "|" + "---|".repeat(columns.applyAsInt(row));
    return Diagnostic.warning(positions.of(first), "tabell-uten-strek", "strek", under);
  }

  /** One bar alone can stand in any sentence. */
  private static int byBars(String line) {
    String row = line.strip();
    int bars = (int) BAR.matcher(row).results().count();
    int outer = (row.startsWith("|") ? 1 : 0) + (row.endsWith("|") ? 1 : 0);
    return bars < FEWEST_COLUMNS ? 0 : bars - outer + 1;
  }

  private static int byTabs(String line) {
    return 1 + (int) TAB.matcher(line.strip()).results().count();
  }
}
