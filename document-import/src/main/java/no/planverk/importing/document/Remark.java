package no.planverk.importing.document;

import java.util.Map;

/**
 * Something to tell of a document that is no cell and no paragraph.
 *
 * @param key the key of its words
 * @param facts what the words' gaps stand for
 */
public record Remark(String key, Map<String, String> facts) {

  /** A remark on how many there were of something. */
  public static Remark counted(String key, int count) {
    return new Remark(key, Map.of("antall", Integer.toString(count)));
  }
}
