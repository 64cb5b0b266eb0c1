package no.planverk.picture;

import java.util.List;
import java.util.Optional;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;

/** Whether a picture file holds what its ending says, whole, and no more than a page can bear. */
public final class PictureCheck {

  private static final int MOST_MILLION_PIXELS = 20;

  private PictureCheck() {}

  /** The picture as it may be published, with what was cut out of it; no value after faults. */
  public static Checked<byte[]> of(String path, byte[] bytes) {
    Place place = Place.startOf(path);
    List<Diagnostic> faults = faults(place, path, bytes);
    if (!faults.isEmpty()) {
      return Checked.nothing(faults);
    }
    return PictureKind.of(bytes).filter(PictureKind.SVG::equals).isPresent()
        ? Checked.of(bytes, List.of())
        : cleaned(place, bytes);
  }

  private static Checked<byte[]> cleaned(Place place, byte[] bytes) {
    Optional<CleanPicture> clean = CleanPicture.of(bytes);
    if (clean.isEmpty()) {
      return Checked.nothing(List.of(Diagnostic.error(place, "bilde-skadet")));
    }
    int cut = clean.get().cut();
    List<Diagnostic> told =
        cut == 0
            ? List.of()
            : List.of(Diagnostic.info(place, "bilde-metadata", "bytes", Integer.toString(cut)));
    return Checked.of(clean.get().bytes(), told);
  }

  private static List<Diagnostic> faults(Place place, String path, byte[] bytes) {
    Optional<PictureKind> kind = PictureKind.of(bytes);
    if (kind.isEmpty()) {
      return List.of(Diagnostic.error(place, "bilde-ukjent"));
    }
    if (!kind.get().endings().contains(path.substring(path.lastIndexOf('.') + 1))) {
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
