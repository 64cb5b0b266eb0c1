/**
 * The page of what the plans take in work and money. Begin in {@link
 * no.planverk.site.resource.ResourcesPage}.
 */
@NullMarked
package no.planverk.site.resource;

import org.jspecify.annotations.NullMarked;
