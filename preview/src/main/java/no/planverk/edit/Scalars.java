package no.planverk.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Writes single values as YAML: the library itself says whether it reads what was meant. */
final class Scalars {

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  /** What another program takes for nothing or for yes and no. */
  private static final Set<String> WORDS =
      Set.of("", "~", "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE");

  /** A number that loses its first figure where it is read as one. */
  private static final Pattern ZERO_FIRST = Pattern.compile("[-+]?0[0-9_]+");

  private Scalars() {}

  /**
   * A text in one line, in a style where that can hold it.
   *
   * @param flow whether it stands between brackets
   */
  static String inLine(String text, ScalarStyle style, boolean flow) {
    boolean bare = style != ScalarStyle.SINGLE_QUOTED && style != ScalarStyle.DOUBLE_QUOTED;
    if (bare && isPlain(text) && isRead(flow ? "[" + text + "]" : "k: " + text, text, true)) {
      return text;
    }
    String quoted = "'" + text.replace("'", "''") + "'";
    return style != ScalarStyle.DOUBLE_QUOTED && isRead("k: " + quoted, text, false)
        ? quoted
        : inDoubleQuotes(text);
  }

  /** A key, which stands before a colon. */
  static String key(String key) {
    return isPlain(key) && isRead("{" + key + ": v}", key, true)
        ? key
        : inLine(key, ScalarStyle.SINGLE_QUOTED, true);
  }

  private static boolean isPlain(String text) {
    return !WORDS.contains(text) && !ZERO_FIRST.matcher(text).matches() && !text.contains("\n");
  }

  /** Whether a value among keys that are {@code k} or in a list is read as a text. */
  private static boolean isRead(String yaml, String text, boolean plain) {
    try {
      List<ScalarEvent> scalars = new ArrayList<>();
      for (Event event : new Parse(SETTINGS).parseString(yaml + "\n")) {
        if (event instanceof ScalarEvent scalar) {
          scalars.add(scalar);
        }
      }
      int at = yaml.startsWith("k: ") ? 1 : 0;
      int count = at + (yaml.startsWith("{") ? 2 : 1);
      return scalars.size() == count
          && scalars.get(at).getValue().equals(text)
          && scalars.get(at).isPlain() == plain
          && scalars.get(at).getTag().isEmpty();
    } catch (YamlEngineException other) {
      return false;
    }
  }

  private static String inDoubleQuotes(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(point);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(escaped(point));
              }
            });
    return quoted.append('"').toString();
  }

  private static String escaped(int point) {
    boolean unseen =
        point < ' ' || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029;
    return unseen ? String.format(Locale.ROOT, "\\u%04X", point) : Character.toString(point);
  }
}
