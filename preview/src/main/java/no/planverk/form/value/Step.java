package no.planverk.form.value;

import java.util.Optional;

/**
 * What a button of a form does with its parts, before anything is saved.
 *
 * @param path the part, by its name in the form
 */
public record Step(What what, String path) {

  /** What is done. */
  public enum What {
    ADD("legg-til"),
    ADD_ROW("ny-rad"),
    ADD_VALUE("ny-verdi"),
    REMOVE("fjern"),
    REMOVE_ROW("fjern-rad"),
    REMOVE_STRANGE("fjern-ukjent"),
    /** A plain value becomes the part of a path, with others beside it. */
    SPLIT("del-opp"),
    /** The part of a path becomes the plain value, and the others go. */
    JOIN("samle"),
    UP("opp"),
    DOWN("ned");

    private final String word;

    What(String word) {
      this.word = word;
    }

    /** The value of a button that does it. */
    public String to(String path) {
      return word + ":" + path;
    }
  }

  /** The step of a pressed button; empty where it is of another kind. */
  public static Optional<Step> of(String button) {
    for (What what : What.values()) {
      if (button.startsWith(what.to(""))) {
        return Optional.of(new Step(what, button.substring(what.to("").length())));
      }
    }
    return Optional.empty();
  }

  /** The part that is still there afterwards. */
  public String home() {
    return switch (what) {
      case REMOVE_ROW, UP, DOWN, SPLIT, JOIN -> list();
      case REMOVE_STRANGE -> path.substring(0, path.indexOf('?'));
      default -> path;
    };
  }

  /** The list an item is in. */
  public String list() {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }

  /** The token of an item. */
  public String row() {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
