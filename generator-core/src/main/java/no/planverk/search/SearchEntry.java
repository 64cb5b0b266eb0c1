package no.planverk.search;

/**
 * Something that can be found.
 *
 * @param group what kind of thing it is: the key of the heading it stands under among the results
 * @param title what it is called
 * @param href its address from the site's root
 * @param state the state it is in, in a word or two; empty where it has none
 * @param look the name the style sheet has for such states; empty where it has none
 * @param text what else it says, in plain words; empty where that is nothing
 */
public record SearchEntry(
    String group, String title, String href, String state, String look, String text) {}
