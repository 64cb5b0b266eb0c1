package no.planverk.published;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import no.planverk.data.table.Days;
import no.planverk.text.AsWritten;
import no.planverk.text.Dates;
import no.planverk.text.PlanDate;
import no.planverk.text.Span;
import org.jspecify.annotations.Nullable;

/** Binds a time: its words and the days it can mean. */
final class JsonTime {

  private final JsonFindings findings;
  private final Dates dates;

  /**
   * Binds the times of one municipality.
   *
   * @param dates writes times in its own written form
   */
  JsonTime(JsonFindings findings, Dates dates) {
    this.findings = findings;
    this.dates = dates;
  }

  /**
   * The time; the calendar's own words for it are not kept, so that others may say it in theirs.
   */
  @Nullable Object of(Object json, String at) {
    if (!(json instanceof Map<?, ?> time) || !(time.get("ordlyd") instanceof String words)) {
      return findings.wrong("samle-form-tid", at);
    }
    Optional<PlanDate.Precision> precision =
        Arrays.stream(PlanDate.Precision.values())
            .filter(each -> Days.word(each).equals(time.get("presisjon")))
            .findFirst();
    Optional<LocalDate> first = day(time.get("fra"), Span.BEGINNING);
    Optional<LocalDate> last = day(time.get("til"), Span.END);
    if (precision.isEmpty() || first.isEmpty() || last.isEmpty() || isBackwards(first, last)) {
      return findings.wrong("samle-form-tid", at);
    }
    Span possible = new Span(first.get(), last.get());
    PlanDate plain = new PlanDate(placed(possible), possible, precision.get(), null);
    return dates.of(plain).equals(words) ? plain : plain.in(new AsWritten(words, "", false));
  }

  private static boolean isBackwards(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.orElseThrow().isAfter(last.orElseThrow());
  }

  /** A limit is placed at the one day that is known. */
  private static Span placed(Span possible) {
    boolean open = possible.first().equals(Span.BEGINNING);
    boolean endless = possible.last().equals(Span.END);
    if (open == endless) {
      return possible;
    }
    LocalDate known = open ? possible.last() : possible.first();
    return new Span(known, known);
  }

  private static Optional<LocalDate> day(@Nullable Object written, LocalDate otherwise) {
    if (written == null) {
      return Optional.of(otherwise);
    }
    try {
      return written.toString().length() == "0000-00-00".length()
          ? Optional.of(LocalDate.parse(written.toString()))
          : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
