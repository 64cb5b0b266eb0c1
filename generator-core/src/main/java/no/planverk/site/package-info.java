/**
 * Every page of the site, decided before anything is rendered. Begin in {@link
 * no.planverk.site.SitePlan}: the kinds of pages in order, and then the frame, put on last. Each
 * kind of page has its content from one of the rooms below.
 */
@NullMarked
package no.planverk.site;

import org.jspecify.annotations.NullMarked;
