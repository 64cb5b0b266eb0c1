package no.planverk.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.planverk.attachment.Attachment;
import no.planverk.attachment.AttachmentCheck;
import no.planverk.attachment.AttachmentKind;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.parallel.SideBySide;
import no.planverk.picture.PictureCheck;

/** Reads the author's folder once; nothing outside it, and nothing that is not a plain file. */
public final class SourceReader {

  /** The largest text file, in bytes: above it every parser is slow before it fails. */
  public static final int MOST_TEXT_BYTES = 1 << 20;

  /** The largest picture file, in bytes. */
  public static final int MOST_PICTURE_BYTES = 10_000_000;

  /** The largest file that is published as it is. */
  public static final int MOST_ATTACHMENT_BYTES = 25_000_000;

  private final List<SourceFile> texts = new ArrayList<>();
  private final Map<String, byte[]> pictures = new HashMap<>();
  private final List<AttachedFile> attachments = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  private SourceReader() {}

  /**
   * The text files and pictures of a folder, with everything wrong with them.
   *
   * <p>Hidden files, an editor's backups and our own generated schema are passed over in silence. A
   * text with faulty characters is still given, with the best guess in their place, so that the
   * next stage finds its own mistakes in the same run; a picture with faults is left out. What is
   * no part of a theme but lies in its folder is left to the theme to judge.
   *
   * @param folder the source folder; may itself be a link
   * @return no value only when the folder is missing, unreadable or holds nothing to read
   */
  public static Checked<SourceTree> read(Path folder) {
    return read(folder, Memory.none(), Set.of());
  }

  /**
   * The same, where a file that is as it was when it was last read is not read again.
   *
   * @param memory what was read before
   * @param touched the files that are said to have been changed since, whatever the disk tells of
   *     them; the folder itself where they may all have been, nothing where the disk alone can tell
   */
  public static Checked<SourceTree> read(Path folder, Memory memory, Set<Path> touched) {
    Place place = Place.startOf(folder.toString().replace('\\', '/'));
    try {
      Instant now = Instant.now();
      Path root = folder.toRealPath();
      SourceWalk walk = memory.one("folder", root, () -> new FolderMemory(root)).now(touched);
      SourceReader reader = new SourceReader();
      reader.findings.addAll(walk.findings());
      walk.findings().forEach(fault -> reader.refused.add(fault.place().file()));
      Memory.Round<FoundFile, SourceReader> round = memory.roundOfSame("files", "");
      boolean all = touched.contains(root);
      reader.take(
          memory,
          walk.files(),
          file ->
              file.isSettled(now) && !all && !touched.contains(file.file())
                  ? round.of(file, SourceReader::of)
                  : of(file));
      return reader.result(place);
    } catch (NoSuchFileException e) {
      return Checked.nothing(List.of(Diagnostic.error(place, "kilde-mangler")));
    } catch (NotDirectoryException e) {
      return Checked.nothing(List.of(Diagnostic.error(place, "kilde-er-fil")));
    } catch (InvalidPathException e) {
      return Checked.nothing(List.of(Diagnostic.error(place, "filnavn-koding")));
    } catch (IOException e) {
      return Checked.nothing(List.of(FoundFile.unreadable(place, e)));
    }
  }

  /** Whether a file of a path, if it were there, would be read. */
  public static boolean reads(String path) {
    for (int at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
      if (FileNames.passedOver(path.substring(0, at))) {
        return false;
      }
    }
    return !FileNames.passedOver(path)
        && switch (FileKind.of(path)) {
          case TEXT, PICTURE, ATTACHMENT -> true;
          default -> false;
        };
  }

  private Checked<SourceTree> result(Place folder) {
    boolean empty = texts.isEmpty() && pictures.isEmpty() && attachments.isEmpty();
    if (empty && findings.stream().noneMatch(Diagnostic::isError)) {
      findings.add(Diagnostic.error(folder, "kilde-tom"));
    }
    return empty
        ? Checked.nothing(findings)
        : Checked.of(new SourceTree(texts, pictures, attachments, unread, refused), findings);
  }

  /** One file by itself. */
  private static SourceReader of(FoundFile file) {
    SourceReader reader = new SourceReader();
    reader.take(file);
    return reader;
  }

  /** One by one, as most have one thing and five lists with nothing in them. */
  private void add(SourceReader file) {
    file.texts.forEach(texts::add);
    file.pictures.forEach(pictures::put);
    file.attachments.forEach(attachments::add);
    file.unread.forEach(unread::add);
    file.refused.forEach(refused::add);
    file.findings.forEach(findings::add);
  }

  private void take(Memory memory, List<FoundFile> files, Function<FoundFile, SourceReader> read) {
    Memory.Round<String, List<Diagnostic>> names = memory.roundOfSame("file names", "");
    List<String> spellings = files.stream().map(FoundFile::spelling).toList();
    findings.addAll(memory.one("collisions", spellings, () -> FileNames.collisions(files)));
    Set<String> seen = new HashSet<>();
    List<Supplier<SourceReader>> each = new ArrayList<>();
    for (FoundFile file : files) {
      List<Diagnostic> faults = names.of(file.spelling(), spelling -> FileNames.faults(file));
      boolean good = faults.isEmpty() && seen.add(file.path());
      each.add(() -> good ? read.apply(file) : misspelt(file, faults));
    }
    SideBySide.<Supplier<SourceReader>, SourceReader>of(each, Supplier::get).forEach(this::add);
  }

  private static SourceReader misspelt(FoundFile file, List<Diagnostic> faults) {
    SourceReader reader = new SourceReader();
    reader.findings.addAll(faults);
    reader.refused.add(file.path());
    return reader;
  }

  private void take(FoundFile file) {
    switch (FileKind.of(file.path())) {
      case TEXT -> bytes(file, MOST_TEXT_BYTES, this::text);
      case PICTURE -> bytes(file, MOST_PICTURE_BYTES, this::picture);
      case ATTACHMENT -> bytes(file, MOST_ATTACHMENT_BYTES, this::attachment);
      case REFUSED_ATTACHMENT -> refusedAttachment(file);
      case STRAY_ATTACHMENT -> findings.add(Diagnostic.warning(file.place(), "vedlegg-utenfor"));
      case MISNAMED -> misnamed(file);
      case DOCUMENT -> document(file);
      case OTHER_PICTURE -> findings.add(Diagnostic.warning(file.place(), "bilde-ukjent"));
      case UNUSED -> findings.add(Diagnostic.warning(file.place(), "fil-annet-slag"));
      case UNUSED_IN_THEME -> unread.add(file.path());
    }
  }

  /** It is missed neither under its own name nor under the one it should have. */
  private void misnamed(FoundFile file) {
    String right = FileKind.rightName(file.path());
    findings.add(Diagnostic.error(file.place(), "fil-ending", "riktig", right));
    refused.add(file.path());
    refused.add(right);
  }

  /** It may be what its author believes to have among the texts. */
  private void document(FoundFile file) {
    findings.add(Diagnostic.error(file.place(), "fil-dokument"));
    refused.add(file.path().replaceFirst("[^.]*$", "md"));
  }

  private void refusedAttachment(FoundFile file) {
    findings.add(AttachmentCheck.refused(file.place(), file.path()));
    refused.add(file.path());
  }

  private interface Taker {
    void take(FoundFile file, byte[] bytes);
  }

  /** Looks at the size before reading, and never reads past the limit if the file grows. */
  private void bytes(FoundFile file, int limit, Taker taker) {
    try (InputStream in = Files.newInputStream(file.file())) {
      byte[] bytes = file.size() > limit ? new byte[0] : in.readNBytes(limit + 1);
      long size = Math.max(file.size(), bytes.length);
      if (size > limit) {
        findings.add(
            Diagnostic.error(
                file.place(), "fil-stor", "bytes", Long.toString(size), "grense", "" + limit));
        refused.add(file.path());
      } else {
        taker.take(file, bytes);
      }
    } catch (IOException e) {
      findings.add(FoundFile.unreadable(file.place(), e));
      refused.add(file.path());
    }
  }

  private void text(FoundFile file, byte[] bytes) {
    Checked<String> text = TextDecoder.decode(file.path(), bytes);
    findings.addAll(text.diagnostics());
    text.value()
        .ifPresentOrElse(
            value -> texts.add(new SourceFile(file.path(), value)), () -> refused.add(file.path()));
    if (FileNames.isCopy(file.path())) {
      findings.add(Diagnostic.warning(file.place(), "fil-kopi"));
    }
  }

  private void attachment(FoundFile file, byte[] bytes) {
    AttachmentKind kind = AttachmentKind.ofName(file.path()).orElseThrow();
    Checked<Attachment> found = AttachmentCheck.of(file.place(), file.path(), kind, bytes);
    findings.addAll(found.diagnostics());
    found
        .value()
        .map(good -> new AttachedFile(good, file.file(), AttachedFile.Hash.of(bytes)))
        .ifPresentOrElse(attachments::add, () -> refused.add(file.path()));
  }

  private void picture(FoundFile file, byte[] bytes) {
    Checked<byte[]> picture = PictureCheck.of(file.path(), bytes);
    findings.addAll(picture.diagnostics());
    picture
        .value()
        .ifPresentOrElse(clean -> pictures.put(file.path(), clean), () -> refused.add(file.path()));
  }
}
