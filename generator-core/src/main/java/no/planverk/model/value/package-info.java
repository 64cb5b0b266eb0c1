/**
 * Single values with a form of their own: addresses, amounts, numbers, periods. Each is one small
 * record whose form the reader proves. Begin in {@link no.planverk.model.value.Period}.
 */
@NullMarked
package no.planverk.model.value;

import org.jspecify.annotations.NullMarked;
