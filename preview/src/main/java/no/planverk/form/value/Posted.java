package no.planverk.form.value;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a browser sends of a form: values by the names of fields.
 *
 * <p>Beside the value of each field by its path it holds which parts there are: {@code path!} for a
 * record, {@code path#} with the token of each item of a list in order, {@code path?key} for a key
 * that is none of a record's.
 */
public final class Posted {

  private final Map<String, List<String>> values;

  public Posted(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads the body of a form, or what follows a question mark.
   *
   * @return empty where it is no such text
   */
  public static Optional<Posted> of(String body) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    try {
      for (String pair : body.split("&", -1)) {
        int sign = pair.indexOf('=');
        if (sign > 0) {
          String name = decoded(pair.substring(0, sign));
          String text = decoded(pair.substring(sign + 1));
          values.computeIfAbsent(name, n -> new ArrayList<>()).add(text);
        }
      }
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
    return Optional.of(new Posted(values));
  }

  /** Browsers send two signs for the end of a line. */
  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The value of a name; empty where it was not sent. */
  public String one(String name) {
    return values.getOrDefault(name, List.of("")).get(0);
  }

  /** Every value of a name, in the form's order. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Whether something of a name was sent. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** What follows a beginning in the names that have it. */
  public Stream<String> after(String beginning) {
    return values.keySet().stream()
        .filter(name -> name.startsWith(beginning))
        .map(name -> name.substring(beginning.length()));
  }

  /** The same after somebody has pressed one of the buttons for parts. */
  public Posted after(Step step) {
    Map<String, List<String>> after = new LinkedHashMap<>(values);
    switch (step.what()) {
      case ADD -> after.put(step.path() + "!", List.of(""));
      case ADD_ROW -> {
        String token = newToken(step.path());
        after.put(step.path() + "#", with(step.path(), token));
        after.put(step.path() + "." + token + "!", List.of(""));
      }
      case ADD_VALUE -> after.put(step.path() + "#", with(step.path(), newToken(step.path())));
      case REMOVE -> List.of("!", "#", "~").forEach(sign -> after.remove(step.path() + sign));
      case SPLIT -> {
        after.put(step.list() + "!", List.of(""));
        after.put(step.path(), List.of(one(step.list())));
        after.remove(step.list());
      }
      case JOIN -> {
        after.put(step.list(), List.of(one(step.path())));
        after.remove(step.list() + "!");
      }
      case REMOVE_STRANGE -> after.remove(step.path());
      default -> after.put(step.list() + "#", moved(step));
    }
    return new Posted(after);
  }

  /** Where somebody is to go on writing after a step; empty where nothing came. */
  public String added(Step step) {
    return switch (step.what()) {
      case ADD, REMOVE, UP, DOWN, SPLIT -> step.path();
      case ADD_ROW, ADD_VALUE -> step.path() + "." + newToken(step.path());
      case REMOVE_ROW, JOIN -> step.list();
      default -> "";
    };
  }

  private String newToken(String path) {
    int number = 1;
    while (all(path + "#").contains("n" + number)) {
      number++;
    }
    return "n" + number;
  }

  private List<String> with(String path, String token) {
    List<String> more = new ArrayList<>(all(path + "#"));
    more.add(token);
    return more;
  }

  private List<String> moved(Step step) {
    List<String> rows = new ArrayList<>(all(step.list() + "#"));
    int at = rows.indexOf(step.row());
    if (at >= 0 && step.what() == Step.What.REMOVE_ROW) {
      rows.remove(at);
    } else if (at > 0 && step.what() == Step.What.UP) {
      Collections.swap(rows, at, at - 1);
    } else if (at >= 0 && at < rows.size() - 1 && step.what() == Step.What.DOWN) {
      Collections.swap(rows, at, at + 1);
    }
    return rows;
  }
}
