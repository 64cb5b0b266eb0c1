package no.planverk.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A text's markup, made once for every page it stands on: what differs from page to page is a gap.
 */
final class MarkupDraft implements Appendable {

  /** Stands for a gap while the writer asks what was written last; no text of an author's own. */
  private static final String MARK = "\uFFFF";

  /** Where a text stands: whose links it has, under which level of heading, after which prefix. */
  record Standing(Links links, int under, String idPrefix) {}

  /** What only the page can say; markup. */
  interface Gap {
    String on(Standing page);
  }

  private record Piece(String markup, @Nullable Gap gap) {}

  private final List<Piece> pieces = new ArrayList<>();
  private StringBuilder open = new StringBuilder();
  private @Nullable Gap next;

  /** Leaves a gap where the writer is. */
  void leave(HtmlWriter writer, Gap gap) {
    next = gap;
    writer.raw(MARK);
  }

  /** The whole markup on a page. */
  String on(Standing page) {
    StringBuilder markup = new StringBuilder();
    for (Piece piece : pieces) {
      markup.append(piece.markup());
      if (piece.gap() != null) {
        markup.append(piece.gap().on(page));
      }
    }
    return markup.toString();
  }

  /** No more is written. */
  void end() {
    cut(null);
    open = new StringBuilder(0);
  }

  private void cut(@Nullable Gap gap) {
    pieces.add(new Piece(open.toString(), gap));
    open.setLength(0);
  }

  @Override
  public Appendable append(CharSequence text) {
    if (next != null && MARK.contentEquals(text)) {
      cut(next);
      next = null;
    } else {
      open.append(text);
    }
    return this;
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) {
    open.append(text, start, end);
    return this;
  }

  @Override
  public Appendable append(char sign) {
    open.append(sign);
    return this;
  }
}
