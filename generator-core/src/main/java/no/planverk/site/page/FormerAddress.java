package no.planverk.site.page;

/**
 * An address that has a new one.
 *
 * @param from the former path, from the site's root
 * @param to the path that has taken its place
 * @param title what stands there
 */
public record FormerAddress(String from, String to, String title) {}
