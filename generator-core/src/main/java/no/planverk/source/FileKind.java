package no.planverk.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.attachment.Attachment;
import no.planverk.attachment.AttachmentKind;

/** What a file is for, told by its ending. */
enum FileKind {
  TEXT,
  PICTURE,
  /** In the folder of what is published as it is, and no picture. */
  ATTACHMENT,
  /** The same, of a kind that cannot be. */
  REFUSED_ATTACHMENT,
  /** Plainly meant as one of ours, with an ending we do not read. */
  MISNAMED,
  /** Something written in a program whose files we do not read, among the texts. */
  DOCUMENT,
  /** A picture no browser shows, or that we do not take in. */
  OTHER_PICTURE,
  /** The same as a document anywhere else: it may be meant to be published. */
  STRAY_ATTACHMENT,
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
    if (isAttached(path) && !PICTURES.contains(ending) && ending(rightName(path)).equals(ending)) {
      return AttachmentKind.ofName(path).isPresent() ? ATTACHMENT : REFUSED_ATTACHMENT;
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
    return other(path, ending.toLowerCase(Locale.ROOT));
  }

  private static FileKind other(String path, String ending) {
    if (OTHER_PICTURES.contains(ending)) {
      return OTHER_PICTURE;
    }
    if (DOCUMENTS.contains(ending) && AMONG_TEXTS.matcher(path).matches()) {
      return DOCUMENT;
    }
    return AttachmentKind.ofName(path).isPresent() ? STRAY_ATTACHMENT : UNUSED;
  }

  private static boolean isAttached(String path) {
    return path.startsWith(Attachment.HOME);
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
