/** Finds plan tables by their headings. Begin in {@link no.planverk.importing.table.PlanTable}. */
@NullMarked
package no.planverk.importing.table;

import org.jspecify.annotations.NullMarked;
