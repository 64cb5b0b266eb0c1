/**
 * The table of all plans as a value, and its page. Begin in {@link
 * no.planverk.site.table.PlanTable}; each column is one line of {@link
 * no.planverk.site.table.PlanColumns}.
 */
@NullMarked
package no.planverk.site.table;

import org.jspecify.annotations.NullMarked;
