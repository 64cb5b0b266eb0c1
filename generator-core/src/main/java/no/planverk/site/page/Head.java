package no.planverk.site.page;

/**
 * What a page is called and about.
 *
 * @param title the page's own title, its h1
 * @param description one plain sentence for search engines
 */
public record Head(String title, String description) {}
