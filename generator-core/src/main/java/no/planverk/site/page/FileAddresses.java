package no.planverk.site.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.planverk.attachment.Attachment;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Where the author's files stand on the site: pictures in {@code bilder/}, attachments in {@code
 * vedlegg/}, each by its path in the source folder, in letters every web server and file system can
 * do.
 */
public final class FileAddresses {

  private static final String PICTURES = "bilder/";

  private final Map<String, String> addresses = new TreeMap<>();
  private final Map<String, Attachment> attachments = new TreeMap<>();

  /**
   * The addresses of files given by their paths in the source folder.
   *
   * @param attachments some of them may be pictures too
   */
  public FileAddresses(Collection<String> pictures, List<Attachment> attachments) {
    attachments.forEach(file -> this.attachments.put(file.path(), file));
    Set<String> paths = new TreeSet<>(pictures);
    paths.addAll(this.attachments.keySet());
    Set<String> taken = new HashSet<>();
    for (String path : paths) {
      String home = Attachment.isOne(path) ? Attachment.HOME : PICTURES;
      String folder = path.startsWith(home) ? path.substring(home.length()) : path;
      int dot = folder.lastIndexOf('.');
      String ending = folder.substring(dot).toLowerCase(Locale.ROOT);
      String name =
          home + slugs(folder.substring(0, dot), home.equals(PICTURES) ? "bilde" : "vedlegg");
      String address = name + ending;
      for (int i = 2; !taken.add(address); i++) {
        address = name + "-" + i + ending;
      }
      addresses.put(path, address);
    }
  }

  /** The address of a file from the site's root; only files that are there are asked for. */
  public String of(String path) {
    return addresses.getOrDefault(path, PICTURES + path);
  }

  /** The attachment of a path in the source folder; null where there is none. */
  public @Nullable Attachment attachment(String path) {
    return attachments.get(path);
  }

  /** What is given by paths in the source folder, by addresses. */
  public <T> Map<String, T> published(Map<String, T> files) {
    Map<String, T> published = new TreeMap<>();
    files.forEach((path, file) -> published.put(of(path), file));
    return published;
  }

  private static String slugs(String path, String nameless) {
    return Arrays.stream(path.split("/", -1))
        .map(Slug::of)
        .map(slug -> slug.isEmpty() ? nameless : slug)
        .collect(Collectors.joining("/"));
  }
}
