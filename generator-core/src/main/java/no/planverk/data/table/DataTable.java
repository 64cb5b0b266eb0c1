package no.planverk.data.table;

import java.util.List;
import java.util.function.Supplier;

/**
 * A table of data.
 *
 * @param name what its files are called, without ending
 * @param rows gives the rows in the author's order
 */
public record DataTable<T>(
    String name, Meaning meaning, List<DataColumn<T>> columns, Supplier<List<T>> rows) {}
