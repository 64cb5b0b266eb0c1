package no.planverk.data;

import java.util.List;
import no.planverk.data.table.DataTable;
import org.jspecify.annotations.Nullable;

/**
 * Something that is published as data, in one or more files of the same content.
 *
 * @param key its name in addresses and words
 * @param about what it is, in a sentence or two of the language it is told in
 * @param table the table it is; null where it is none
 * @param files the first is the one for people
 * @param more files of parts of it, each with a title
 */
public record DataSet(
    String key,
    String about,
    @Nullable DataTable<?> table,
    List<DataFile> files,
    List<DataFile> more) {}
