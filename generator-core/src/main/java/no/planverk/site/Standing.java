package no.planverk.site;

import org.jspecify.annotations.Nullable;

/**
 * Where a plan stood at a time, or what was decided for it.
 *
 * @param tag the same in a word or two; null where nothing is written
 * @param note what else is written; null for nothing
 */
public record Standing(@Nullable Tag tag, @Nullable String note) {

  static final Standing UNKNOWN = new Standing(null, null);

  boolean isKnown() {
    return tag != null || note != null;
  }
}
