/**
 * The page that lists what is published as data. Begin in {@link no.planverk.site.data.DataPage}.
 */
@NullMarked
package no.planverk.site.data;

import org.jspecify.annotations.NullMarked;
