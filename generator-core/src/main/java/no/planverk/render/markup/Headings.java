package no.planverk.render.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.render.markup.MarkupPiece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the headings of a page out of the markup made for it, for the list of what is on the page:
 * so the list is always that of the page's own headings, whichever template or text they come from.
 *
 * <p>A heading is listed where it can be led to, that is where it has an id itself. A dialog is no
 * part of the page. The markup may be a municipality's own, written in any way HTML allows.
 */
public final class Headings {

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Set<String> APART = Set.of("dialog", "template");

  private final List<Heading> found = new ArrayList<>();
  private final int deepest;
  private @Nullable OpenHeading open;
  private int apart;

  private Headings(int deepest) {
    this.deepest = deepest;
  }

  /** The headings of level 2, in order, with those of level 3 where they are asked for. */
  public static List<Heading> of(String markup, int deepest) {
    Headings headings = new Headings(deepest);
    MarkupPieces.of(markup).forEach(headings::read);
    headings.close();
    return List.copyOf(headings.found);
  }

  private void read(MarkupPiece piece) {
    if (APART.contains(piece.name())) {
      apart = Math.max(0, apart + (piece.kind() == Kind.BEGIN ? 1 : -1));
    } else if (apart == 0 && HEADING.matcher(piece.name()).matches()) {
      close();
      open = piece.kind() == Kind.BEGIN ? new OpenHeading(piece) : null;
    } else if (apart == 0 && open != null) {
      open.take(piece);
    }
  }

  /** A heading ends where one ends, or the next begins, of whatever level. */
  private void close() {
    if (open != null && open.isListed(deepest)) {
      boolean under = open.level() > 2 && !found.isEmpty();
      List<Heading> place = under ? found.get(found.size() - 1).inner() : found;
      place.add(open.heading());
    }
  }
}
