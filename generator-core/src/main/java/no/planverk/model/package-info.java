/**
 * The municipality and its plans as one value without I/O. Begin in {@link
 * no.planverk.model.Model}, the root of all records; beside it stand what is looked up and counted
 * in it ({@link no.planverk.model.PlanIndex}, {@link no.planverk.model.PlanGoals}, {@link
 * no.planverk.model.EffortSums}). The records lie in the districts below; what a field is called
 * and means is said where it is declared (docs/adr/0001).
 *
 * <p>Constants of the enums are the field's own Norwegian words in ASCII: they end keys of words
 * and are what authors write, made plain. CONTRIBUTING tells of the two vocabularies.
 */
@NullMarked
package no.planverk.model;

import org.jspecify.annotations.NullMarked;
