package no.planverk.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is for, told by its ending. */
enum FileKind {
  TEXT,
  PICTURE,
  /** Plainly meant as one of ours, with an ending we do not read. */
  MISNAMED,
  /** Something written in a program whose files we do not read, among the texts. */
  DOCUMENT,
  /** A picture no browser shows, or that we do not take in. */
  OTHER_PICTURE,
  UNUSED,
  /** The same in the theme, where it may be a misspelt name. */
  UNUSED_IN_THEME;

  private static final String THEME = "tema/";
  private static final Set<String> TEXTS = Set.of("yaml", "md");
  private static final Set<String> THEME_TEXTS = Set.of("ftlh", "css", "properties", "md");
  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "svg");
  private static final Set<String> OTHER_PICTURES =
      Set.of(
          "gif", "bmp", "tif", "tiff", "heic", "heif", "avif", "svgz", "eps", "emf", "wmf", "ai");
  private static final Set<String> DOCUMENTS =
      Set.of("txt", "doc", "docx", "odt", "rtf", "pages", "xls", "xlsx", "ods", "csv", "html");
  private static final Pattern AMONG_TEXTS =
      Pattern.compile("(?iu)(planer|planar|kapitler|kapittel|sider)/.*");
  private static final Pattern HIDDEN_ENDING =
      Pattern.compile("(?i)(.*\\.(md|yaml))\\.(txt|yaml|md)");
  private static final Map<String, String> MISNOMERS = Map.of("yml", "yaml", "markdown", "md");

  static FileKind of(String path) {
    String ending = ending(path);
    if (HIDDEN_ENDING.matcher(path).matches()) {
      return MISNAMED;
    }
    if (texts(path).contains(ending)) {
      return TEXT;
    }
    if (PICTURES.contains(ending)) {
      return PICTURE;
    }
    if (!ending(rightName(path)).equals(ending)) {
      return MISNAMED;
    }
    if (path.startsWith(THEME)) {
      return UNUSED_IN_THEME;
    }
    String small = ending.toLowerCase(Locale.ROOT);
    if (OTHER_PICTURES.contains(small)) {
      return OTHER_PICTURE;
    }
    boolean document = DOCUMENTS.contains(small);
    return document && AMONG_TEXTS.matcher(path).matches() ? DOCUMENT : UNUSED;
  }

  /** The path with the ending it should have; the same path when we know of none. */
  static String rightName(String path) {
    Matcher hidden = HIDDEN_ENDING.matcher(path);
    if (hidden.matches()) {
      return hidden.group(1);
    }
    String ending = ending(path);
    String small = ending.toLowerCase(Locale.ROOT);
    String right = MISNOMERS.getOrDefault(small, small);
    boolean known = texts(path).contains(right) || PICTURES.contains(right);
    return known ? path.substring(0, path.length() - ending.length()) + right : path;
  }

  private static Set<String> texts(String path) {
    return path.startsWith(THEME) ? THEME_TEXTS : TEXTS;
  }

  /** What follows the last dot of the file name, as it is written; empty without a dot. */
  static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
