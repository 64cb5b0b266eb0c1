package no.planverk.site.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.planverk.text.Slug;

/**
 * Where the author's pictures stand on the site: {@code bilder/} and the path in the source folder,
 * in letters every web server and file system can do.
 */
public final class PictureAddresses {

  private static final String HOME = "bilder/";

  private final Map<String, String> addresses = new TreeMap<>();

  /** The addresses of pictures given by their paths in the source folder. */
  public PictureAddresses(Collection<String> pictures) {
    Set<String> taken = new HashSet<>();
    for (String picture : pictures) {
      String folder = picture.startsWith(HOME) ? picture.substring(HOME.length()) : picture;
      int ending = folder.lastIndexOf('.');
      String name = HOME + slugs(folder.substring(0, ending));
      String address = name + folder.substring(ending);
      for (int i = 2; !taken.add(address); i++) {
        address = name + "-" + i + folder.substring(ending);
      }
      addresses.put(picture, address);
    }
  }

  /** The address of a picture from the site's root; only pictures that are there are asked for. */
  String of(String picture) {
    return addresses.getOrDefault(picture, HOME + picture);
  }

  /** Pictures that are given by their paths in the source folder, by their addresses. */
  public <T> Map<String, T> published(Map<String, T> pictures) {
    Map<String, T> published = new TreeMap<>();
    pictures.forEach((path, picture) -> published.put(of(path), picture));
    return published;
  }

  private static String slugs(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(Slug::of)
        .map(slug -> slug.isEmpty() ? "bilde" : slug)
        .collect(Collectors.joining("/"));
  }
}
