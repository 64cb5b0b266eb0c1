/**
 * What the yearly report to KOSTRA asks of planning, as far as the model knows. Begin in {@link
 * no.planverk.data.kostra.Kostra}.
 */
@NullMarked
package no.planverk.data.kostra;

import org.jspecify.annotations.NullMarked;
