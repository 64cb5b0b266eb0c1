package no.planverk.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
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

  /**
   * The time as its author wrote it, or else in the calendar's words, such as {@code 11. juni 2024}
   * or {@code 2. kvartal 2024}.
   */
  public String of(PlanDate date) {
    AsWritten words = date.words();
    if (words == null) {
      return calendar(date);
    }
    return words.beside() && !namesTheYear(words.text(), date)
        ? words.text() + " (" + calendar(date) + ")"
        : words.text();
  }

  /** The time as it stands inside a sentence: {@code i 2024}, {@code ved årsskiftet 2024/2025}. */
  public String inSentence(PlanDate date) {
    AsWritten words = date.words();
    if (words == null) {
      String key =
          switch (date.precision()) {
            case DAY -> "dag";
            case QUARTER, HALF -> "del";
            case SPAN, YEARS, YEAR, MONTH -> "tid";
          };
      return wording.word("dato.setning." + key, "tid", calendar(date));
    }
    if (words.beside()) {
      return inSentence(date.plain()) + " (" + words.text() + ")";
    }
    String lead = words.lead().isEmpty() ? "" : words.lead() + " ";
    return lead + withoutCapital(words.text());
  }

  private static boolean namesTheYear(String words, PlanDate date) {
    return words.contains(Integer.toString(date.first().getYear()));
  }

  /** A capital that another capital or a number follows is no beginning of a sentence. */
  private static String withoutCapital(String words) {
    String rest = words.isEmpty() ? "" : words.substring(1).stripLeading();
    return !rest.isEmpty() && Character.isLowerCase(rest.charAt(0))
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  private String calendar(PlanDate date) {
    return written.computeIfAbsent(date.plain(), this::inWords);
  }

  private String inWords(PlanDate date) {
    return switch (date.precision()) {
      case DAY -> formatted(date, day);
      case MONTH -> formatted(date, month);
      case QUARTER -> part("dato.kvartal.", date, 3);
      case HALF -> part("dato.halvar.", date, 6);
      case SPAN, YEARS, YEAR -> years(date.first().getYear(), date.last().getYear());
    };
  }

  /** A format is dear to make and keeps state while it works, so each use works on a copy. */
  private static String formatted(PlanDate date, DateFormat prototype) {
    DateFormat format = prototype.clone();
    format.setTimeZone(TimeZone.GMT_ZONE);
    LocalDate first = date.first();
    return format.format(Date.from(first.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private static String years(int from, int to) {
    return from == to ? Integer.toString(from) : from + "–" + to;
  }

  private String part(String key, PlanDate date, int months) {
    int number = (date.first().getMonthValue() - 1) / months + 1;
    String year = Integer.toString(date.first().getYear());
    return wording.word(key + number, "aar", year);
  }
}
