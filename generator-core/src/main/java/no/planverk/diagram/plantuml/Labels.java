package no.planverk.diagram.plantuml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.planverk.text.Quotes;

/** Text of the author as PlantUML takes it: broken into lines by us, and never read as code. */
final class Labels {
  /** PlantUML's own line break inside a quoted label. */
  static final String BREAK = "\\n";

  private static final int LONGEST_WORD = 40;
  private static final String PLAIN = "æøåÆØÅ ";

  private Labels() {}

  /**
   * Breaks a text at its spaces into encoded lines of at most some {@code width} characters.
   *
   * @param most the greatest number of lines; a text that needs more ends with three dots
   */
  static List<String> lines(String text, int width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words(text)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line);
        line = word;
      } else {
        line = line.isEmpty() ? word : line + " " + word;
      }
    }
    lines.add(line.isEmpty() ? " " : line);
    if (lines.size() > most) {
      lines.subList(most, lines.size()).clear();
      lines.set(most - 1, lines.get(most - 1) + " …");
    }
    return lines.stream().map(Labels::encoded).toList();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Quotes.plain(text).strip().split("\\s+", -1)) {
      int[] letters = word.codePoints().toArray();
      for (int from = 0; from < letters.length; from += LONGEST_WORD) {
        words.add(new String(letters, from, Math.min(LONGEST_WORD, letters.length - from)));
      }
    }
    return words;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Every character that is not a plain letter, digit or space, as a number. */
  private static String encoded(String line) {
    return line.codePoints().mapToObj(Labels::encoded).collect(Collectors.joining());
  }

  private static String encoded(int letter) {
    boolean plain =
        (letter >= 'a' && letter <= 'z')
            || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9')
            || PLAIN.indexOf(letter) >= 0;
    return plain
        ? Character.toString(letter)
        : String.format(Locale.ROOT, "<U+%04X>", drawable(letter) ? letter : 0xFFFD);
  }

  /** Whether XML can hold the character and PlantUML gives it no meaning of its own. */
  private static boolean drawable(int letter) {
    int type = Character.getType(letter);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && (letter & 0xFFFE) != 0xFFFE;
  }
}
