package no.planverk.site.piece;

import java.util.function.Supplier;
import no.planverk.site.page.PageContent;

/**
 * A piece of the site in one of its forms; what it says is found when it is asked for.
 *
 * @param path from the site's root
 */
public record Piece(String path, Supplier<PageContent> content) {}
