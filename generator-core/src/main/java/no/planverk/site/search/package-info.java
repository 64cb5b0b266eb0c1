/**
 * What can be searched for, and the page one searches on. Begin in {@link
 * no.planverk.site.search.SearchEntries}.
 */
@NullMarked
package no.planverk.site.search;

import org.jspecify.annotations.NullMarked;
