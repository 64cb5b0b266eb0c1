package no.planverk.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of facts.
 *
 * @param label what the fact is, such as "Ansvarlig"
 * @param tag the value as a tag, before the others; null where it has none
 * @param values its values; empty only where the tag says it all
 */
public record Fact(String label, @Nullable Tag tag, List<TextLink> values) {

  /** A fact without a tag. */
  public Fact(String label, List<TextLink> values) {
    this(label, null, values);
  }
}
