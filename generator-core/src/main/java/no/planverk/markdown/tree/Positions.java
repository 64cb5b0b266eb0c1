package no.planverk.markdown.tree;

import java.util.List;
import no.planverk.diagnostic.Place;
import no.planverk.text.Prose;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** From commonmark's positions in a text to places in the author's file. */
public final class Positions {

  private final Prose prose;
  private final List<String> lines;

  public Positions(Prose prose) {
    this.prose = prose;
    this.lines = prose.markdown().lines().toList();
  }

  /** Where a node begins; the text's beginning where commonmark does not say. */
  public Place of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? prose.place() : of(spans.get(0));
  }

  /** Where a line of a node begins. */
  public Place of(SourceSpan span) {
    return at(span.getLineIndex(), span.getColumnIndex());
  }

  /** The line a node begins on, as far as the node goes. */
  public String line(Node node) {
    return line(node.getSourceSpans().get(0));
  }

  /** The words of one line of a node. */
  public String line(SourceSpan span) {
    int from = span.getColumnIndex();
    return lines.get(span.getLineIndex()).substring(from, from + span.getLength());
  }

  /** Whether some words stand as they are on one line. */
  public boolean holds(String words) {
    return lines.stream().anyMatch(line -> line.contains(words));
  }

  /** Where some words first stand on one line; the text's beginning where they do not. */
  public Place of(String words) {
    for (int line = 0; line < lines.size(); line++) {
      int column = lines.get(line).indexOf(words);
      if (column >= 0) {
        return at(line, column);
      }
    }
    return prose.place();
  }

  /** Where the destination of a link or picture stands, or else where the node begins. */
  public Place ofDestination(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return prose.place();
    }
    SourceSpan last = spans.get(spans.size() - 1);
    String line = lines.get(last.getLineIndex());
    int from = endOfContent(node, last);
    int bracket = line.indexOf("](", from);
    if (bracket < 0 || bracket >= last.getColumnIndex() + last.getLength()) {
      return of(node);
    }
    int start = bracket + 2;
    while (start < line.length() - 1 && " <".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return at(last.getLineIndex(), start);
  }

  /** Brackets in the visible text are not the ones before the destination. */
  private static int endOfContent(Node node, SourceSpan last) {
    Node child = node.getLastChild();
    if (child == null || child.getSourceSpans().isEmpty()) {
      return last.getColumnIndex();
    }
    SourceSpan content = child.getSourceSpans().get(child.getSourceSpans().size() - 1);
    return content.getLineIndex() == last.getLineIndex()
        ? content.getColumnIndex() + content.getLength()
        : last.getColumnIndex();
  }

  public Place at(int line, int column) {
    String text = line < lines.size() ? lines.get(line) : "";
    int characters = text.codePointCount(0, Math.min(column, text.length()));
    return new Place(
        prose.place().file(), prose.place().line() + line, prose.place().column() + characters);
  }

  /** The whole lines from one up to another, counted from 0. */
  public Prose lines(int from, int to) {
    int last = Math.min(to, lines.size());
    String markdown = from < last ? String.join("\n", lines.subList(from, last)) : "";
    return new Prose(markdown, at(from, 0));
  }
}
