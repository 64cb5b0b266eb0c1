package no.planverk.site;

import java.util.List;

/**
 * The search page: without its script, a list of all pages.
 *
 * @param pages every page, sorted as Norwegian names are
 */
public record SearchView(List<TextLink> pages) {}
