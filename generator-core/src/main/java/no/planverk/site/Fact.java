package no.planverk.site;

import java.util.List;

/**
 * One line of a list of facts.
 *
 * @param label what the fact is, such as "Ansvarlig"
 * @param values its values; never empty
 */
public record Fact(String label, List<TextLink> values) {}
