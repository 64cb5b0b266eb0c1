package no.planverk.source;

import java.util.List;
import java.util.Optional;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;

/** Whether a picture file holds what its ending says, and no more than a page can bear. */
final class PictureCheck {

  private static final int MOST_MILLION_PIXELS = 20;

  private PictureCheck() {}

  static List<Diagnostic> faults(String path, byte[] bytes) {
    Place place = Place.startOf(path);
    Optional<PictureKind> kind = PictureKind.of(bytes);
    if (kind.isEmpty()) {
      return List.of(Diagnostic.error(place, "bilde-ukjent"));
    }
    if (!kind.get().endings().contains(FileKind.ending(path))) {
      String right = kind.get().endings().get(0);
      return List.of(Diagnostic.error(place, "bilde-ending", "innhold", right));
    }
    return kind.get() == PictureKind.SVG ? List.of() : sizeFaults(place, kind.get(), bytes);
  }

  private static List<Diagnostic> sizeFaults(Place place, PictureKind kind, byte[] bytes) {
    Optional<PictureSize> size = PictureSize.of(kind, bytes);
    if (size.isEmpty()) {
      return List.of(Diagnostic.error(place, "bilde-skadet"));
    }
    if (PictureEnd.isCutOff(kind, bytes)) {
      return List.of(Diagnostic.error(place, "bilde-avkortet"));
    }
    return size.get().pixels() <= MOST_MILLION_PIXELS * 1_000_000L
        ? List.of()
        : List.of(
            Diagnostic.error(
                place,
                "bilde-punkter",
                "bredde",
                Integer.toString(size.get().width()),
                "hoyde",
                Integer.toString(size.get().height()),
                "millioner",
                Integer.toString(MOST_MILLION_PIXELS)));
  }
}
