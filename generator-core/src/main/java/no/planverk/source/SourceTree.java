package no.planverk.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything in the author's folder, read once.
 *
 * @param texts the text files ({@code .yaml}, {@code .md}, theme files), sorted by path
 * @param pictures the picture files' bytes by path, sorted by path
 * @param attachments the files that are published as they are, sorted by path
 * @param unread the paths of files in the theme that are of no kind a theme is made of, sorted
 * @param refused the paths of files that are there and could not be read, so that nothing else is
 *     said to be missing because of them
 */
public record SourceTree(
    List<SourceFile> texts,
    Map<String, byte[]> pictures,
    List<AttachedFile> attachments,
    List<String> unread,
    Set<String> refused) {

  private static final Pattern PLANS = Pattern.compile("[^/]+\\.yaml|.*\\.md|(.*/)?[^./]+");

  public SourceTree {
    texts = List.copyOf(texts);
    pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
    attachments = List.copyOf(attachments);
    unread = List.copyOf(unread);
    refused = Set.copyOf(refused);
  }

  /** A folder with nothing but texts and pictures. */
  public SourceTree(List<SourceFile> texts, Map<String, byte[]> pictures) {
    this(texts, pictures, List.of(), List.of(), Set.of());
  }

  /** The same once its texts are understood, and let go of: their places are all that is left. */
  public SourceTree understood() {
    List<SourceFile> places = texts.stream().map(file -> new SourceFile(file.path(), "")).toList();
    return new SourceTree(places, pictures, attachments, unread, refused);
  }

  /** Those of the refused that may hold a part of the author's plans; a folder is one. */
  public Stream<String> refusedTexts() {
    return refused.stream()
        .filter(path -> !path.startsWith("tema/"))
        .filter(path -> PLANS.matcher(path).matches());
  }

  /** The text files directly or deeper under a folder; {@code ""} is the whole tree. */
  public Stream<SourceFile> under(String folder) {
    return texts.stream().filter(file -> file.path().startsWith(folder));
  }
}
