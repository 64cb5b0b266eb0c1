package no.planverk.render.svg;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.text.Xml;

/** Values as a browser's CSS reads them: with escapes, comments, and no care for case. */
final class Css {

  /** Attributes that may point to another element, and to one of the same picture only. */
  private static final Set<String> POINTING =
      Set.of("fill", "stroke", "clip-path", "marker-start", "marker-mid", "marker-end");

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})(?:\r\n|[ \t\r\n\f])?|(\r\n|[\\s\\S])|$)");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);

  private static final Pattern INSIDE =
      Pattern.compile("url\\(\\s*([\"']?)#[\\p{L}\\p{N}_.:-]+\\1\\s*\\)", Pattern.CASE_INSENSITIVE);

  /** Whatever can fetch, by the end of its name: url, src, image, image-set, cross-fade. */
  private static final Pattern FETCHING =
      Pattern.compile("(?:url|src|image|set|fade|element)\\s*\\(");

  /** Attributes no style is read from. */
  private static final Pattern NAMING = Pattern.compile("id|class|data-.*");

  private static final Pattern COLOUR =
      Pattern.compile("(?:rgb|rgba|hsl|hsla|icc-color)\\([^()\"']*\\)", Pattern.CASE_INSENSITIVE);

  private Css() {}

  /** The value with its escapes decoded and its comments taken out. */
  static String read(String value) {
    return COMMENT.matcher(decoded(value)).replaceAll("");
  }

  /** Whether an attribute of this name may point to something in the same picture. */
  static boolean isPointing(String name) {
    return POINTING.contains(name);
  }

  /** Whether a value, whatever attribute it is of, could make a browser fetch something. */
  static boolean pointsOut(String name, String value) {
    if (value.indexOf('(') < 0 && value.indexOf('\\') < 0) {
      return false; // nearly all: what fetches is called
    }
    String decoded = decoded(value);
    if (POINTING.contains(name)) {
      String rest = INSIDE.matcher(COMMENT.matcher(decoded).replaceAll("")).replaceAll("");
      return COLOUR.matcher(rest).replaceAll("").matches("(?s).*[(\\\\].*");
    }
    return !NAMING.matcher(name).matches() && fetchesAnyhow(decoded);
  }

  private static boolean fetchesAnyhow(String value) {
    return fetches(value) || fetches(COMMENT.matcher(value).replaceAll(""));
  }

  private static boolean fetches(String value) {
    String rest = INSIDE.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
    return FETCHING.matcher(rest).find();
  }

  private static String decoded(String value) {
    return value.indexOf('\\') < 0 ? value : ESCAPE.matcher(value).replaceAll(Css::character);
  }

  private static String character(MatchResult escape) {
    String code = escape.group(1);
    String itself = escape.group(2);
    if (code == null) {
      return itself == null || itself.isBlank() ? "" : Matcher.quoteReplacement(itself);
    }
    int point = Integer.parseInt(code, 16);
    String real = Character.isValidCodePoint(point) ? Character.toString(point) : "";
    boolean shown = real.codePoints().noneMatch(Character::isISOControl);
    return Matcher.quoteReplacement(shown ? Xml.allowed(real) : "\uFFFD");
  }
}
