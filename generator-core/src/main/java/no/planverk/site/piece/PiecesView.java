package no.planverk.site.piece;

import java.util.List;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * How pieces of the site are put into pages elsewhere.
 *
 * @param intro the standard text on it
 * @param addressed whether it is known where the site will be
 * @param items the kinds of pieces
 */
public record PiecesView(Html intro, boolean addressed, List<Item> items) {

  /**
   * A piece that stands for its kind.
   *
   * @param id its anchor
   * @param href the piece as a document of its own
   * @param frame what to copy to show it in a frame
   * @param include what to copy to have the server put it in
   * @param shown what it says; null for a figure
   * @param others the others of its kind; null where there are none
   */
  public record Item(
      String id,
      String title,
      String about,
      String href,
      String frame,
      String include,
      @Nullable PieceView shown,
      @Nullable Others others) {}

  /**
   * The other pieces of a kind.
   *
   * @param count how many there are, in words
   */
  public record Others(String count, List<Other> pieces) {}

  /** Another piece: what it is of, and where it lies. */
  public record Other(String name, String href) {}
}
