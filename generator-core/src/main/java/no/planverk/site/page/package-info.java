/**
 * What a page is to those who write one: what it says ({@link no.planverk.site.page.PageContent}),
 * the site as seen from it ({@link no.planverk.site.page.PageContext}), addresses, links, tags and
 * facts. Pages know nothing of frames and menus. Begin in {@link no.planverk.site.page.PageName}.
 */
@NullMarked
package no.planverk.site.page;

import org.jspecify.annotations.NullMarked;
