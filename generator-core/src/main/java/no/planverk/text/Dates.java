package no.planverk.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes dates as people read them, no more exactly than they are known.
 *
 * <p>The months are words like all others: those of the JDK differ from one release to the next,
 * and ICU's lie some 250 classes away.
 */
public final class Dates {

  private final Wording wording;
  private final Map<PlanDate, String> written = new ConcurrentHashMap<>();

  /** Dates in the language of a wording. */
  public Dates(Wording wording) {
    this.wording = wording;
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
      case DAY -> inMonth("dato.dag", date.first());
      case MONTH -> inMonth("dato.maaned", date.first());
      case QUARTER -> part("dato.kvartal.", date, 3);
      case HALF -> part("dato.halvar.", date, 6);
      case SPAN, YEARS, YEAR -> years(date.first().getYear(), date.last().getYear());
    };
  }

  private String inMonth(String key, LocalDate day) {
    return wording.word(
        key,
        "dag",
        Integer.toString(day.getDayOfMonth()),
        "maaned",
        wording.word("dato.maaned." + day.getMonthValue()),
        "aar",
        Integer.toString(day.getYear()));
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
