/**
 * What there is as data, told to catalogues of others. Begin in {@link
 * no.planverk.data.catalogue.Catalogue}.
 */
@NullMarked
package no.planverk.data.catalogue;

import org.jspecify.annotations.NullMarked;
