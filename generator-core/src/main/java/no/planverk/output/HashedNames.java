package no.planverk.output;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.hash.Sha256;
import no.planverk.model.municipality.Colours;
import no.planverk.render.theme.ColourSheet;
import org.jspecify.annotations.Nullable;

/**
 * Names of styles, scripts and fonts that say what is in them: a browser may keep such a file for
 * ever, for one with other content has another name.
 *
 * <p>Templates and style sheets name the files as they are known, and so does the municipality's
 * own; the names are put in as the pages are written.
 */
public final class HashedNames {

  private static final String FOLDER = "tema/";
  private static final String COLOURS = "tema/farger.css";
  private static final String PIECES = "tema/bit.css";
  private static final int LETTERS = 10;
  private static final Pattern ASSET = Pattern.compile("[\\w-]+\\.(?:css|js|woff2)");
  private static final Pattern FILE_IN_PAGE = Pattern.compile("([\\w-]+\\.(?:css|js|woff2))\"");
  private static final Pattern IN_STYLES =
      Pattern.compile("(?<=[\"'(])([\\w-]+\\.woff2)(?=[\"')])");

  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, byte[]> files = new TreeMap<>();

  /** The theme's files under their new names; what is no style, script or font keeps its own. */
  HashedNames(Map<String, byte[]> assets) {
    assets.forEach(
        (path, bytes) -> {
          if (!path.endsWith(".css")) {
            add(path, bytes);
          }
        });
    assets.forEach(
        (path, bytes) -> {
          if (path.endsWith(".css")) {
            add(path, inStyles(bytes));
          }
        });
  }

  /**
   * The files of a theme as a site has them.
   *
   * @param assets the theme's files that are copied as they are, by path from the site's root
   * @param colours the municipality's own; null where it has none
   * @param pieces whether there are pieces for pages elsewhere
   */
  public static HashedNames of(
      Map<String, byte[]> assets, @Nullable Colours colours, boolean pieces) {
    Map<String, byte[]> files = new TreeMap<>(assets);
    if (!pieces) {
      files.remove(PIECES);
    }
    files.put(COLOURS, colours(colours, files.get(COLOURS)));
    return new HashedNames(files);
  }

  /** The palette, and after it what the municipality itself has to say on colours. */
  private static byte[] colours(@Nullable Colours colours, byte @Nullable [] theirs) {
    String palette = colours == null ? "" : ColourSheet.of(colours.main().hex());
    String own = theirs == null ? "" : new String(theirs, StandardCharsets.UTF_8);
    return (palette + own).getBytes(StandardCharsets.UTF_8);
  }

  private void add(String path, byte[] bytes) {
    String file = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
    if (!ASSET.matcher(file).matches()) {
      files.put(path, bytes);
      return;
    }
    int dot = file.lastIndexOf('.');
    String name =
        file.substring(0, dot)
            + "."
            + Sha256.hex(bytes).substring(0, LETTERS)
            + file.substring(dot);
    names.put(file, name);
    files.put(FOLDER + name, bytes);
  }

  /** Every file by its path from the site's root. */
  public Map<String, byte[]> files() {
    return files;
  }

  /**
   * A page with the new names in it. The names are looked for where the folder is named, byte by
   * byte: pages are many and long, and hold few of them.
   */
  byte[] in(byte[] page) {
    String text = new String(page, StandardCharsets.ISO_8859_1);
    Matcher file = FILE_IN_PAGE.matcher(text);
    StringBuilder renamed = new StringBuilder(text.length() + FOLDER.length() * LETTERS);
    int from = 0;
    for (int at = text.indexOf(FOLDER, 1); at > 0; at = text.indexOf(FOLDER, at + 1)) {
      int name = at + FOLDER.length();
      if (isPath(text.charAt(at - 1)) && file.region(name, text.length()).lookingAt()) {
        renamed.append(text, from, name).append(name(file.group(1)));
        from = file.end(1);
      }
    }
    return renamed
        .append(text, from, text.length())
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean isPath(char before) {
    return before == '"' || before == '/';
  }

  private byte[] inStyles(byte[] styles) {
    return IN_STYLES
        .matcher(new String(styles, StandardCharsets.UTF_8))
        .replaceAll(found -> Matcher.quoteReplacement(name(found.group(1))))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String name(String file) {
    return names.getOrDefault(file, file);
  }
}
