package no.planverk.search;

/**
 * Something that can be found.
 *
 * @param group what kind of thing it is: the key of the heading it stands under among the results
 * @param title what it is called
 * @param href its address from the site's root
 * @param text what else it says, in plain words; empty where that is nothing
 */
public record SearchEntry(String group, String title, String href, String text) {}
