package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagram.graph.Item;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNode.Text;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * Finds the author's words again in the lines of a drawing, which is drawn without knowing of them:
 * the letters of the lines are those of the label and of the line below it, in turn.
 */
final class QuotedLines {

  private final @Nullable String detail;
  private String text;
  private int at;
  private boolean quoted;

  private QuotedLines(Item item) {
    this.text = item.label();
    this.detail = item.detail();
  }

  /** The lines written on an item, with the author's words set apart as in its label. */
  static List<Element> of(Item item, List<Element> lines) {
    @Nullable String detail = item.detail();
    if (!Quotes.in(detail == null ? item.label() : item.label() + detail)) {
      return lines;
    }
    QuotedLines read = new QuotedLines(item);
    List<Element> found = new ArrayList<>();
    lines.forEach(line -> found.add(read.line(line)));
    return List.copyOf(found);
  }

  /** A label that is cut short in the drawing is followed by the line below it. */
  private Element line(Element line) {
    if (detail != null && !letters(rest()).startsWith(letters(line.text()))) {
      text = detail;
      at = 0;
      quoted = false;
    }
    return line.holding(List.of(new Text(quoted(line.text()))));
  }

  private String rest() {
    return text.substring(at);
  }

  private String quoted(String line) {
    StringBuilder told = new StringBuilder();
    boolean open = false;
    int end = 0;
    for (int place = 0; place < line.length(); place++) {
      char letter = line.charAt(place);
      boolean counts = Character.isLetterOrDigit(letter);
      if (counts) {
        next();
      }
      if (counts && quoted != open) {
        told.insert(quoted ? told.length() : end, quoted ? Quotes.START : Quotes.END);
        open = quoted;
      }
      told.append(letter);
      end = counts ? told.length() : end;
    }
    return open ? told.append(Quotes.END).toString() : told.toString();
  }

  /** Goes on past the next letter of the text. */
  private void next() {
    while (at < text.length()) {
      char letter = text.charAt(at++);
      quoted = letter == Quotes.START || (quoted && letter != Quotes.END);
      if (Character.isLetterOrDigit(letter)) {
        return;
      }
    }
  }

  /** A text without what breaking its lines adds or takes away. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
