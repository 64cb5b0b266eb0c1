package no.planverk.site.piece;

import java.util.List;
import no.planverk.site.page.TextLink;
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
   * @param name what it is, and the piece as a document of its own
   * @param code what to copy
   * @param shown what it says; null for a figure
   * @param figure the id of the figure it shows; null for another kind
   * @param others the others of its kind; null where there are none
   */
  public record Item(
      String id,
      TextLink name,
      String about,
      Code code,
      @Nullable PieceView shown,
      @Nullable String figure,
      @Nullable Others others) {}

  /**
   * What to copy to have a piece on another site.
   *
   * @param frame to show it in a frame
   * @param include to have the server put it in
   */
  public record Code(String frame, String include) {}

  /**
   * The other pieces of a kind.
   *
   * @param count how many there are, in words
   */
  public record Others(String count, List<Other> pieces) {}

  /** Another piece: what it is of, and where it lies. */
  public record Other(String name, String href) {}
}
