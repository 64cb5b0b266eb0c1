package no.planverk.markdown;

import java.util.List;
import no.planverk.diagnostic.Place;

/**
 * A table in running text, as far as rules judge it: what names its columns and rows.
 *
 * @param heads the plain text of the header cells, column by column; empty text for an empty cell
 * @param rows the same of the first cell of each row below
 * @param place where it begins
 */
public record Table(List<String> heads, List<String> rows, Place place) {}
