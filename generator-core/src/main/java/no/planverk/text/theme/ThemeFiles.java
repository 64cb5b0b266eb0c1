package no.planverk.text.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * The files of the theme: ours, and the municipality's in place of those of the same name.
 *
 * <p>Paths are as in our theme: {@code plan.ftlh}, {@code ord/nn.properties}, {@code
 * tekst/nn/mal.md}, and {@code tema/planverk.css} for what is copied to the site as it is. The
 * municipality's files lie in {@code tema} of the source folder, so that its {@code tema/plan.ftlh}
 * replaces {@code plan.ftlh}, and its {@code tema/planverk.css} the style sheet.
 */
public final class ThemeFiles {

  private static final String HOME = "/no/planverk/theme/";
  private static final String ASSETS = "tema/";
  private static final String STYLES = "tema/planverk.css";

  /** Beside the sheet on the site, which is cut to what our own templates can ask for. */
  private static final String ALL_STYLES = "stil/planverk.css";

  private final List<String> ours = list();
  private final Map<String, SourceFile> theirs = new TreeMap<>();
  private final Map<String, byte[]> pictures = new TreeMap<>();
  private final List<String> unread;

  /** Our theme with the files a municipality put in its source folder. */
  public ThemeFiles(SourceTree source) {
    source.under(ASSETS).forEach(file -> theirs.put(file.path(), file));
    source.pictures().forEach(this::addPicture);
    unread = source.unread();
  }

  /** Our theme as it is. */
  public static ThemeFiles own() {
    return new ThemeFiles(new SourceTree(List.of(), Map.of()));
  }

  private void addPicture(String path, byte[] bytes) {
    if (path.startsWith(ASSETS)) {
      pictures.put(path, bytes);
    }
  }

  /** Our text, whether or not the municipality has one in its place; empty where we have none. */
  public Optional<String> ours(String path) {
    return Optional.ofNullable(resource(path))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The municipality's file in place of ours, or beside them; empty where it has none. */
  public Optional<SourceFile> theirs(String path) {
    return Optional.ofNullable(theirs.get(ASSETS + path));
  }

  /** The file that counts, with the path the author knows it by. */
  public Optional<SourceFile> text(String path) {
    return theirs(path).or(() -> ours(path).map(text -> new SourceFile(path, text)));
  }

  /** The paths in a folder ({@code ""} is the theme itself) with an ending, ours and theirs. */
  public List<String> paths(String folder, String ending) {
    TreeSet<String> paths = new TreeSet<>(ours);
    theirs.keySet().forEach(path -> paths.add(path.substring(ASSETS.length())));
    return paths.stream()
        .filter(path -> path.startsWith(folder) && path.endsWith(ending))
        .filter(path -> path.indexOf('/', folder.length()) < 0)
        .toList();
  }

  /** What is copied to the site as it is, by its path from the site's root, sorted. */
  public Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new TreeMap<>(pictures);
    theirs.values().stream()
        .filter(ThemeFiles::isAsset)
        .forEach(file -> assets.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
    if (bringsMarkupOrStyles()) {
      assets.computeIfAbsent(STYLES, path -> resource(ALL_STYLES));
    }
    ours.stream()
        .filter(path -> path.startsWith(ASSETS))
        .forEach(path -> assets.computeIfAbsent(path, ThemeFiles::resource));
    return Collections.unmodifiableMap(assets);
  }

  private boolean bringsMarkupOrStyles() {
    return theirs.keySet().stream().anyMatch(path -> path.matches(".*\\.(ftlh|css)"));
  }

  /** Every text of the municipality's, sorted by path. */
  List<SourceFile> theirs() {
    return List.copyOf(theirs.values());
  }

  /** The paths of the municipality's files that are of no kind a theme is made of, sorted. */
  List<String> unread() {
    return unread;
  }

  /** The paths of our files, sorted. */
  List<String> ours() {
    return ours;
  }

  private static boolean isAsset(SourceFile file) {
    return file.path().endsWith(".css");
  }

  private static List<String> list() {
    byte[] bytes = resource("filer.txt");
    if (bytes == null) {
      throw new IllegalStateException("the theme is not on the class path");
    }
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  /** A font of ours, TrueType, which no municipality replaces. */
  public static byte[] font(String name) {
    return Objects.requireNonNull(resource("font/" + name), name);
  }

  private static byte @Nullable [] resource(String path) {
    try (InputStream stream = ThemeFiles.class.getResourceAsStream(HOME + path)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
