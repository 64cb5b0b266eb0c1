package no.planverk.preview.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.attachment.Attachment;
import no.planverk.attachment.AttachmentKind;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.edit.save.NotWritten;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.Slug;

/** Puts a file somebody has sent among the author's, where no other has its name. */
final class NewFile {

  private static final String PICTURES = "bilder/";

  /** Names that are devices on some machines. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private final Path source;

  NewFile(Path source) {
    this.source = source;
  }

  /**
   * Puts it there, if a build would take it.
   *
   * @param name what it was called where it came from; nothing but letters and digits is kept
   * @return its path among the author's files; no value where it is refused or cannot be written
   */
  Checked<String> put(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String slug = Slug.of(ending);
    String file = base(name) + (slug.isEmpty() ? "" : "." + slug);
    boolean picture = AttachmentKind.ofName(file).filter(AttachmentKind.BILDE::equals).isPresent();
    String path = (picture ? PICTURES : Attachment.HOME) + file;
    try {
      List<Diagnostic> faults = faults(path, bytes);
      return faults.stream().anyMatch(Diagnostic::isError)
          ? Checked.nothing(faults)
          : Checked.of(written(path, bytes), faults);
    } catch (IOException broken) {
      NotWritten fault = new NotWritten(source, bytes.length);
      return Checked.nothing(List.of(fault.why(broken, Place.startOf(path))));
    }
  }

  /** Its own name as an address can have it, wherever on a machine it lay. */
  private static String base(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String slug = Slug.of(dot < 0 ? file : file.substring(0, dot));
    return slug.isEmpty() || DEVICE.matcher(slug).matches() ? "fil" + slug : slug;
  }

  /** What the reader of a build says of it, in a folder where it is alone. */
  private static List<Diagnostic> faults(String path, byte[] bytes) throws IOException {
    Path alone = Files.createTempDirectory("planverk-fil-");
    Path file = alone.resolve(path);
    Path home = Objects.requireNonNull(file.getParent());
    try {
      Files.createDirectory(home);
      Files.write(file, bytes);
      Checked<SourceTree> read = SourceReader.read(alone);
      List<Diagnostic> faults = new ArrayList<>(read.diagnostics());
      boolean taken = read.value().filter(tree -> paths(tree).anyMatch(path::equals)).isPresent();
      if (!taken && faults.stream().noneMatch(Diagnostic::isError)) {
        faults.add(
            Diagnostic.error(
                Place.startOf(path), "vedlegg-slag", "slag", AttachmentKind.endingsInWords()));
      }
      return faults;
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(home);
      Files.deleteIfExists(alone);
    }
  }

  /** The attachments and the pictures that do not belong to the theme. */
  static Stream<String> paths(SourceTree tree) {
    return Stream.concat(
            tree.attachments().stream().map(file -> file.attachment().path()),
            tree.pictures().keySet().stream().filter(path -> !path.startsWith("tema/")))
        .sorted();
  }

  /** Under its name, or the next that nobody has; the same file is not put there twice. */
  private String written(String path, byte[] bytes) throws IOException {
    Path home = Objects.requireNonNull(source.resolve(path).getParent());
    if (!Files.isDirectory(home)) {
      Files.createDirectory(home);
    }
    if (!home.toRealPath().startsWith(source.toRealPath())) {
      throw new NotWritten.Outside(home);
    }
    int dot = path.lastIndexOf('.');
    String free = path;
    for (int i = 2; ; i++) {
      Optional<Path> other = like(source.resolve(free));
      if (other.isEmpty()) {
        break;
      }
      if (Files.isRegularFile(other.get())
          && Arrays.equals(Files.readAllBytes(other.get()), bytes)) {
        return path.substring(0, path.indexOf('/') + 1) + other.get().getFileName();
      }
      free = path.substring(0, dot) + "-" + i + path.substring(dot);
    }
    Path file = source.resolve(free);
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      whole(out, file, bytes);
    }
    return free;
  }

  /** No half of a file is left where there is no room for all of it. */
  private static void whole(OutputStream out, Path file, byte[] bytes) throws IOException {
    try {
      out.write(bytes);
    } catch (IOException broken) {
      Files.deleteIfExists(file);
      throw broken;
    }
  }

  /** What is there under a name, in whatever letters: some disks take them for the same. */
  private static Optional<Path> like(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try (Stream<Path> all = Files.list(Objects.requireNonNull(file.getParent()))) {
      return all.filter(other -> String.valueOf(other.getFileName()).equalsIgnoreCase(name))
          .findFirst();
    }
  }
}
