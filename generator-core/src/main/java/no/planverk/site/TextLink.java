package no.planverk.site;

import org.jspecify.annotations.Nullable;

/**
 * A short plain text that may be a link.
 *
 * @param text what is shown
 * @param href where it leads, relative to the page; null where it is no link
 */
public record TextLink(String text, @Nullable String href) {}
