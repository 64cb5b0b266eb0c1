package no.planverk.site;

import java.util.function.Supplier;

/**
 * A piece of the site for pages elsewhere, decided when it is asked for.
 *
 * @param path from the site's root
 */
public record SitePiece(String path, Supplier<Page> page) {}
