/** The index people search the site with, made in advance; the only home of Lucene. */
@NullMarked
package no.planverk.search;

import org.jspecify.annotations.NullMarked;
