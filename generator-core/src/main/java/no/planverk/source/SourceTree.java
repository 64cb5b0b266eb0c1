package no.planverk.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything the author wrote, read once.
 *
 * @param texts the text files ({@code .yaml}, {@code .md}, theme files), sorted by path
 * @param pictures the picture files' bytes by path, sorted by path
 */
public record SourceTree(List<SourceFile> texts, Map<String, byte[]> pictures) {

  public SourceTree {
    texts = List.copyOf(texts);
    pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
  }

  /** The text files directly or deeper under a folder; {@code ""} is the whole tree. */
  public Stream<SourceFile> under(String folder) {
    return texts.stream().filter(file -> file.path().startsWith(folder));
  }
}
