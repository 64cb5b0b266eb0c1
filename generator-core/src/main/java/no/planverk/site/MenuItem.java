package no.planverk.site;

/**
 * An entry of the main menu.
 *
 * @param current whether the page itself, or a page below it, is the one shown
 */
public record MenuItem(String text, String href, boolean current) {}
