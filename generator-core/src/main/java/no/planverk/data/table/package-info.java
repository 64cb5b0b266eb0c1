/**
 * Tables of open data: their columns are the model's own fields. Begin in {@link
 * no.planverk.data.table.DataTable}.
 */
@NullMarked
package no.planverk.data.table;

import org.jspecify.annotations.NullMarked;
