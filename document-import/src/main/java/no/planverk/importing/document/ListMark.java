package no.planverk.importing.document;

/**
 * What stands before an item of a list.
 *
 * @param depth 0 for the outermost list
 * @param ordered whether the items are numbered
 */
public record ListMark(int depth, boolean ordered) {}
