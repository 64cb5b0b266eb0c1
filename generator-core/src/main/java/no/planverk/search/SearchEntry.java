package no.planverk.search;

/**
 * Something that can be found.
 *
 * @param group what kind of thing it is: the key of the heading it stands under among the results
 * @param title what it is called
 * @param href its address from the site's root
 * @param state the state it is in
 * @param text what else it says, in plain words; empty where that is nothing
 */
public record SearchEntry(String group, String title, String href, State state, String text) {

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
