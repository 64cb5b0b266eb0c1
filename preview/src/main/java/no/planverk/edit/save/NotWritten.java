package no.planverk.edit.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;

/**
 * Says why files could not be written, in words by the kind of fault. What the machine says itself
 * is told where its kind is not known.
 *
 * @param folder the author's
 * @param needed how many bytes there must be room for
 */
public record NotWritten(Path folder, long needed) {

  /** What a file is called that we hold beside the author's while we write. */
  static final String OWN = ".planverk-";

  private static final Pattern FULL =
      Pattern.compile("(?i)no space left|not enough space|quota exceeded");
  private static final Pattern READ_ONLY =
      Pattern.compile("(?i)read-only file ?system|write[- ]protected");

  /** A path leads out of the author's folder. */
  public static final class Outside extends IOException {

    private static final long serialVersionUID = 1;

    /** The fault of a path. */
    public Outside(Path path) {
      super(path + " leads out of the folder");
    }
  }

  /**
   * Why.
   *
   * @param place the file that was to be written, or one of them
   */
  public Diagnostic why(IOException broken, Place place) {
    String reason = reason(broken);
    if (broken.getSuppressed().length > 0) {
      return Diagnostic.error(place, "endring-halv", "grunn", reason);
    }
    boolean readOnly = READ_ONLY.matcher(reason).find() || isReadOnly();
    if (broken instanceof AccessDeniedException denied && denied.getFile() != null && !readOnly) {
      return denied(denied, place);
    }
    String rule = readOnly ? "endring-lesedisk" : rule(broken, reason);
    return rule.isEmpty()
        ? Diagnostic.error(place, "endring-lagring", "grunn", reason)
        : Diagnostic.error(place, rule);
  }

  private String rule(IOException broken, String reason) {
    if (broken instanceof Outside) {
      return "endring-utenfor";
    }
    if (broken instanceof FileAlreadyExistsException || broken instanceof NotDirectoryException) {
      return "endring-i-veien";
    }
    if (broken instanceof NoSuchFileException || !Files.isDirectory(folder)) {
      return "endring-mappe-borte";
    }
    return FULL.matcher(reason).find() || isFull() ? "endring-full-disk" : "";
  }

  /** Each system says it in words of its own; how much room there is, it says in numbers. */
  private boolean isFull() {
    try {
      return Files.getFileStore(folder).getUsableSpace() < needed;
    } catch (IOException unknown) {
      return false;
    }
  }

  private boolean isReadOnly() {
    try {
      return Files.getFileStore(folder).isReadOnly();
    } catch (IOException unknown) {
      return false;
    }
  }

  /** A file its author has protected, or a folder nobody is let write in. */
  private Diagnostic denied(AccessDeniedException denied, Place place) {
    Path file = Path.of(denied.getFile());
    boolean own = Objects.toString(file.getFileName(), "").startsWith(OWN);
    boolean held = "read-only".equals(denied.getReason()) || !Files.isWritable(file);
    if (own || !Files.isRegularFile(file) || !held) {
      return Diagnostic.error(place, "endring-mappe-vern");
    }
    Place there =
        file.startsWith(folder)
            ? Place.startOf(folder.relativize(file).toString().replace('\\', '/'))
            : place;
    return Diagnostic.error(there, "endring-skrivevern");
  }

  /** In the system's words, without the names of paths and of classes where it has any. */
  private static String reason(IOException broken) {
    String said =
        broken instanceof FileSystemException fault ? fault.getReason() : broken.getMessage();
    return said == null || said.isBlank() ? broken.getClass().getSimpleName() : said.strip();
  }
}
