/** The front page: the strategy in a minute. Begin in {@link no.planverk.site.front.FrontPage}. */
@NullMarked
package no.planverk.site.front;

import org.jspecify.annotations.NullMarked;
