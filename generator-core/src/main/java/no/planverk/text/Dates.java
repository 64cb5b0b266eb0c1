package no.planverk.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes dates as people read them, no more exactly than they are known.
 *
 * <p>Month names are ICU's, whose version we choose: those of the JDK differ from one release to
 * the next.
 */
public final class Dates {

  private final Wording wording;
  private final DateFormat day;
  private final DateFormat month;
  private final Map<PlanDate, String> written = new ConcurrentHashMap<>();

  /** Dates in the language of a wording. */
  public Dates(Wording wording) {
    this.wording = wording;
    ULocale locale = wording.language().locale();
    this.day = DateFormat.getDateInstance(DateFormat.LONG, locale);
    this.month = DateFormat.getInstanceForSkeleton(DateFormat.YEAR_MONTH, locale);
  }

  /** The date in words, such as {@code 11. juni 2024} or {@code 2. kvartal 2024}. */
  public String of(PlanDate date) {
    return written.computeIfAbsent(date, this::inWords);
  }

  private String inWords(PlanDate date) {
    return switch (date.precision()) {
      case DAY -> formatted(date, day);
      case MONTH -> formatted(date, month);
      case QUARTER -> part("dato.kvartal.", date, 3);
      case HALF -> part("dato.halvar.", date, 6);
      case TWO_YEARS -> date.first().getYear() + "–" + (date.first().getYear() + 1);
      case YEAR -> Integer.toString(date.first().getYear());
    };
  }

  /** A format is dear to make and keeps state while it works, so each use works on a copy. */
  private static String formatted(PlanDate date, DateFormat prototype) {
    DateFormat format = prototype.clone();
    format.setTimeZone(TimeZone.GMT_ZONE);
    LocalDate first = date.first();
    return format.format(Date.from(first.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private String part(String key, PlanDate date, int months) {
    int number = (date.first().getMonthValue() - 1) / months + 1;
    String year = Integer.toString(date.first().getYear());
    return wording.word(key + number, "aar", year);
  }
}
