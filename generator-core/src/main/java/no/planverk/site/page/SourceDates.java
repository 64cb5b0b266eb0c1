package no.planverk.site.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the author's files were last changed.
 *
 * @param files every file of text, by its path in the source folder
 * @param days the day of each that is known
 */
public record SourceDates(Set<String> files, Map<String, LocalDate> days) {

  /** Nothing is known. */
  public static final SourceDates UNKNOWN = new SourceDates(Set.of(), Map.of());

  public SourceDates {
    files = Set.copyOf(files);
    days = Map.copyOf(days);
  }

  /** The newest day of some files; null where there is none, or one of theirs is not known. */
  @Nullable LocalDate newest(Set<String> some) {
    return days.keySet().containsAll(some)
        ? some.stream().map(days::get).max(LocalDate::compareTo).orElse(null)
        : null;
  }
}
