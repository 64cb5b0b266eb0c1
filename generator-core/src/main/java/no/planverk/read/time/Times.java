package no.planverk.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.model.value.Period;
import no.planverk.text.AsWritten;
import no.planverk.text.Language;
import no.planverk.text.PlanDate;
import no.planverk.text.PlanDate.Precision;
import no.planverk.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads times in planners' own words, which are kept wherever they are more than a date. */
public final class Times {

  /** No time takes more letters; what is longer is not looked into. */
  public static final int LONGEST = 100;

  /** A time of each kind, in bokmål, for editors to show. */
  public static final List<String> EXAMPLES =
      List.of(
          "2025",
          "11.06.2025",
          "juni 2025",
          "2. kvartal 2025",
          "2. halvår 2025",
          "1. tertial 2025",
          "høsten 2025",
          "november-desember 2025",
          "årsskiftet 2025/2026",
          "innen 1.7.2025",
          "neste planperiode");

  private static final Map<String, String> IN_NYNORSK =
      Map.of("høsten 2025", "hausten 2025", "innen 1.7.2025", "innan 1.7.2025");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern DASHES = Pattern.compile("\\s*[-–—−‐‑]\\s*");
  private static final Pattern STROKES = Pattern.compile("\\s*/\\s*");
  private static final Pattern JOINED = Pattern.compile("([0-9]\\.)(?=[a-zæøå])");
  private static final Pattern END = Pattern.compile("[.,;]$");

  private final @Nullable Period period;

  /**
   * Times of a strategy.
   *
   * @param period its years, which {@code i perioden} means; null where they are not known
   */
  public Times(@Nullable Period period) {
    this.period = period;
  }

  /** {@link #EXAMPLES} as they are written in a language that authors write. */
  public static List<String> examples(Language language) {
    return language == Language.NN
        ? EXAMPLES.stream().map(time -> IN_NYNORSK.getOrDefault(time, time)).toList()
        : EXAMPLES;
  }

  /** The time a text means; empty where it is none, or is not in the calendar. */
  public Optional<PlanDate> parse(String text) {
    String words = SPACES.matcher(text.strip()).replaceAll(" ");
    Optional<PlanDate> date = CalendarForms.parse(words);
    return date.isPresent() || words.length() > LONGEST
        ? date
        : meaning(words)
            .map(meaning -> meaning.in(words))
            .filter(
                time -> time.precision() != Precision.DAY || Weekdays.fits(words, time.first()));
  }

  /**
   * A time with the author's own words for it, which are no other time.
   *
   * @param words they alone are shown where they name the time's year
   */
  public PlanDate worded(PlanDate time, String words) {
    return words.length() > LONGEST
        ? time.in(new AsWritten(words, "", true))
        : time.in(
            meaning(words)
                .filter(own -> own.place().meets(time.place()))
                .map(own -> new AsWritten(words, own.lead(), false))
                .orElse(new AsWritten(words, "", true)));
  }

  private Optional<Meaning> meaning(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    String dashed = STROKES.matcher(DASHES.matcher(lower).replaceAll("-")).replaceAll("/");
    String parted = JOINED.matcher(END.matcher(dashed).replaceAll("")).replaceAll("$1 ");
    return new Phrases(this::relative).read(parted).filter(Times::isInReach);
  }

  /** The strategy's own years, or those before or after them. */
  private Optional<Meaning> relative(String words) {
    return period == null
        ? Optional.empty()
        : TimeWords.number("periode", words).map(turn -> relative(period, turn));
  }

  /** Nobody knows for sure how long another period than the strategy's own is. */
  private static Meaning relative(Period own, int turn) {
    int years = own.to() - own.from() + 1;
    Span place = Span.years(own.from() + turn * years, own.to() + turn * years);
    Meaning meaning = Meaning.of(place, Precision.YEARS, "i");
    if (turn == 0) {
      return meaning;
    }
    LocalDate early = LocalDate.of(own.to(), 1, 1);
    LocalDate late = LocalDate.of(own.from(), 12, 31);
    return meaning.perhaps(turn > 0 ? new Span(early, Span.END) : new Span(Span.BEGINNING, late));
  }

  private static boolean isInReach(Meaning meaning) {
    return !meaning.place().first().isBefore(Span.BEGINNING)
        && !meaning.place().last().isAfter(Span.END);
  }
}
