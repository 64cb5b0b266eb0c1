package no.planverk.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Suggests what an author may have meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * Up to three of the valid words that are near, the nearest first, each in guillemets; {@code
   * ingen} where none is.
   */
  public static String to(String written, List<String> valid) {
    return told(near(written, valid));
  }

  /** The same of what is meant by words that many may be held against. */
  public static String to(String written, NearWords words) {
    return told(words.near(written));
  }

  private static String told(List<String> near) {
    return near.isEmpty() ? "ingen" : quoted(near);
  }

  /**
   * Up to three of the valid words that are near, the nearest first and then in the order given,
   * which has the commonest first; empty where none is.
   */
  public static List<String> near(String written, List<String> valid) {
    Map<String, String> themselves = new LinkedHashMap<>();
    valid.forEach(word -> themselves.put(word, word));
    return new NearWords(themselves).near(written);
  }

  /** Words in guillemets. */
  public static String quoted(List<String> words) {
    return words.stream().map(word -> "«" + word + "»").collect(Collectors.joining(", "));
  }
}
