/**
 * The index people search the site with, made in advance; the only home of Lucene. Begin in {@link
 * no.planverk.search.SearchIndex}.
 */
@NullMarked
package no.planverk.search;

import org.jspecify.annotations.NullMarked;
