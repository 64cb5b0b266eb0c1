package no.planverk.report;

import java.util.function.Predicate;
import no.planverk.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a check was run, as those see it who look at the whole repository.
 *
 * @param module what the module is called; null where the build has one only
 * @param folder the author's folder from the top of the repository, with {@code /} between the
 *     parts; empty where it is the top
 * @param isFile whether there is a file at a path from the author's folder
 */
public record Whereabouts(@Nullable String module, String folder, Predicate<String> isFile) {

  /** A build of one module, of which only the author's folder is known. */
  public static Whereabouts of(String folder) {
    return new Whereabouts(null, folder, file -> true);
  }

  /** Whether a place is in a file; else it tells of a folder, or of what is no file. */
  boolean isInFile(Place place) {
    return isFile.test(place.file());
  }

  /** The path of a place's file from the top; the folder's for a place that is in no file. */
  String path(Place place) {
    if (!isInFile(place)) {
      return folder.isEmpty() ? "." : folder;
    }
    return folder.isEmpty() ? place.file() : folder + "/" + place.file();
  }

  /** A heading, with the module's name before it where there are several. */
  String heading(String text) {
    return module == null ? text : module + ": " + text;
  }
}
