package no.planverk.site.change;

import no.planverk.site.page.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan stood at a time, or what was decided for it.
 *
 * @param tag the same in a word or two; null where nothing is written
 * @param note what else is written; null for nothing
 */
public record StatusThen(@Nullable Tag tag, @Nullable String note) {

  static final StatusThen UNKNOWN = new StatusThen(null, null);

  boolean isKnown() {
    return tag != null || note != null;
  }
}
