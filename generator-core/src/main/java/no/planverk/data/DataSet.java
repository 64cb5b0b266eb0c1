package no.planverk.data;

import java.util.List;
import no.planverk.data.table.DataTable;
import org.jspecify.annotations.Nullable;

/**
 * Something that is published as data, in one or more files of the same content.
 *
 * @param key its name in addresses and words
 * @param table the table it is; null where it is none
 * @param files the first is the one for people
 */
public record DataSet(String key, @Nullable DataTable<?> table, List<DataFile> files) {}
