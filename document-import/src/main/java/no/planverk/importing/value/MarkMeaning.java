package no.planverk.importing.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a cross in the column of a year means: no table says it, so the planner does. */
public enum MarkMeaning {
  /** The work begins that year. */
  OPPSTART,
  /** The plan is adopted that year. */
  VEDTAK,
  /** There is work that year, and no more is said. */
  ARBEID;

  /** The meaning with that name, whatever its case; empty for another word. */
  public static Optional<MarkMeaning> named(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> each.name().equals(wanted)).findFirst();
  }
}
