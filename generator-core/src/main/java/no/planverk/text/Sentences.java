package no.planverk.text;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Texts after one another, as sentences. */
public final class Sentences {

  /** A sign that ends a text, and what may close it: a quotation or a bracket. */
  private static final Pattern ENDED = Pattern.compile("[.!?…:;][»”’\"')\\]]*$");

  private Sentences() {}

  /**
   * All of them as one text, with a full stop after each that has no sign of its own but the last.
   */
  public static String joined(List<String> texts) {
    StringBuilder joined = new StringBuilder();
    for (Iterator<String> rest = texts.iterator(); rest.hasNext(); ) {
      String text = rest.next().strip();
      joined.append(text);
      if (rest.hasNext()) {
        joined.append(text.isEmpty() ? "" : ENDED.matcher(text).find() ? " " : ". ");
      }
    }
    return joined.toString();
  }
}
