/**
 * Every page, address, menu and link, decided before anything is rendered.
 *
 * <p>Begin with {@code SitePlan}, which lists the kinds of pages. Each kind has a class that says
 * what stands on its page, as a {@code PageContent}: a view record for its template, made from what
 * a {@code Scope} knows, which is the site as seen from that page. When all have said it, {@code
 * Frames} puts the menu and the rest around them, and they are {@code Page}s.
 */
@NullMarked
package no.planverk.site;

import org.jspecify.annotations.NullMarked;
