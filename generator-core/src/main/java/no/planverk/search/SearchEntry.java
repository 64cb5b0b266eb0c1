package no.planverk.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param group what kind of thing it is: the key of the heading it stands under among the results
 * @param title what it is called
 * @param href its address from the site's root
 * @param state the state it is in
 * @param text what else it says, in plain words; empty where that is nothing
 * @param role what people find by it
 * @param names what else it is called, or what stands under it with a name of its own; of what
 *     explains something, all names of that
 */
public record SearchEntry(
    String group,
    String title,
    String href,
    State state,
    String text,
    Role role,
    List<String> names) {

  /** What people find by an entry. */
  public enum Role {
    /** A plan: what most people look for. */
    PLAN,
    /** A plan that is no plan of its own any more, or soon will be none. */
    FORMER_PLAN,
    /** What a word means. */
    EXPLANATION,
    /**
     * A goal: its other names are those of what stands under it, and say less of it than its own.
     */
    GOAL,
    /** Something else. */
    OTHER
  }

  /** Something that is no plan, explains nothing, and has one name. */
  public SearchEntry(String group, String title, String href, State state, String text) {
    this(group, title, href, state, text, Role.OTHER, List.of());
  }

  /**
   * The state something is in.
   *
   * @param text in a word or two; empty where it has none
   * @param look the name the style sheet has for such states; empty where it has none
   */
  public record State(String text, String look) {

    /** The state of what has none. */
    public static final State NONE = new State("", "");
  }
}
