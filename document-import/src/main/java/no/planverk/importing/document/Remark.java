package no.planverk.importing.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something to tell of a document that is no cell and no paragraph.
 *
 * @param key the key of its words
 * @param facts what the words' gaps stand for
 */
public record Remark(String key, Map<String, String> facts) {

  /** More names than these are counted. */
  private static final int MOST_NAMES = 8;

  /** A remark on some things with names: how many, and the first of them. */
  public static Remark named(String key, Collection<String> names) {
    String more = names.size() > MOST_NAMES ? " og " + (names.size() - MOST_NAMES) + " til" : "";
    return about(key, names.size(), names.stream().limit(MOST_NAMES).toList(), more);
  }

  /** A remark on some things with names: how many, and all of them. */
  public static Remark allNamed(String key, Collection<String> names) {
    return about(key, names.size(), List.copyOf(names), "");
  }

  private static Remark about(String key, int count, List<String> names, String more) {
    String quoted = names.stream().map(Remark::quoted).collect(Collectors.joining(", "));
    return new Remark(key, Map.of("antall", Integer.toString(count), "navn", quoted + more));
  }

  /** A name in quotes; those in it are the single ones, as in all Norwegian text. */
  private static String quoted(String name) {
    return "«" + name.replace('«', '‘').replace('»', '’') + "»";
  }

  /** A remark on how many there were of something. */
  public static Remark counted(String key, int count) {
    return new Remark(key, Map.of("antall", Integer.toString(count)));
  }
}
