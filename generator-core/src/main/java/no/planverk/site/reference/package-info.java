/**
 * Pages to look things up in: the municipality, the plan system, actors, terms, what the site
 * promises, and pages of the author's own. Begin in {@link no.planverk.site.reference.SystemPage}.
 */
@NullMarked
package no.planverk.site.reference;

import org.jspecify.annotations.NullMarked;
