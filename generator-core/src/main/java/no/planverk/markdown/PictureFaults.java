package no.planverk.markdown;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Hidden;

/** What can be wrong with one picture of a text. */
final class PictureFaults {

  private static final Set<String> FORMATS = Set.of("png", "jpg", "jpeg", "webp", "svg");

  private PictureFaults() {}

  static List<Diagnostic> of(Picture picture, Set<String> files) {
    Optional<String> path = picture.path();
    if (path.isEmpty()) {
      return List.of(error(picture, "bilde-ikke-tillatt", picture.source()));
    }
    if (!FORMATS.contains(ending(path.get()))) {
      return List.of(error(picture, "bilde-ukjent-format", path.get()));
    }
    if (!files.contains(path.get())) {
      return List.of(missing(picture, path.get(), files));
    }
    return picture.text().isBlank()
        ? List.of(Diagnostic.warning(picture.place(), "bilde-uten-tekst", "bilde", path.get()))
        : List.of();
  }

  /** Most often it lies in another folder, or its name has other letters large and small. */
  private static Diagnostic missing(Picture picture, String path, Set<String> files) {
    String name = name(path);
    Optional<String> other =
        files.stream().filter(file -> name(file).equals(name)).sorted().findFirst();
    if (other.isEmpty()) {
      return error(picture, "bilde-finnes-ikke", path);
    }
    String right = written(Path.of("/" + picture.place().file()), Path.of("/" + other.get()));
    return Diagnostic.error(
        picture.place(),
        "bilde-annet-sted",
        "bilde",
        Hidden.shown(path),
        "riktig",
        Hidden.shown(right));
  }

  /** A path as it is written in a text of the same source folder. */
  private static String written(Path text, Path picture) {
    return text.resolveSibling(".").normalize().relativize(picture).toString().replace('\\', '/');
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static Diagnostic error(Picture picture, String rule, String shown) {
    return Diagnostic.error(picture.place(), rule, "bilde", Hidden.shown(shown));
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
