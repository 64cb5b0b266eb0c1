package no.planverk.site.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.planverk.model.process.Adoption;
import no.planverk.model.strategy.Strategy;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Writes adoptions on one line. */
public final class Adoptions {

  /** The word that says a number is of a case, where an author wrote it with the number. */
  private static final Pattern CALLED_CASE =
      Pattern.compile(
          "(?iu)^sak(?:snummer|snr)?(?!\\p{L})\\.?(?:\\s+(?:nr|nummer)\\b\\.?)?:?\\s*(?=\\S*\\d)");

  /** {@code KS-sak}, {@code arkivsak}: says that it is a case, and which kind of one. */
  private static final Pattern KIND_OF_CASE = Pattern.compile("(?iu)[\\p{L}-]+sak\\b");

  private Adoptions() {}

  /** Date, body and case number as far as they are known; empty where nothing is. */
  public static String line(PageContext context, Adoption adoption) {
    return line(context, adoption, context::date);
  }

  private static String line(
      PageContext context, Adoption adoption, Function<PlanDate, String> date) {
    List<String> parts = new ArrayList<>();
    if (adoption.date() != null) {
      parts.add(date.apply(adoption.date()));
    }
    if (adoption.body() != null) {
      parts.add(context.word("vedtak.av", "organ", adoption.body()));
    }
    String when = String.join(" ", parts);
    String caseNumber = caseNumber(context, adoption);
    String known = when.isEmpty() ? caseNumber : join(when, caseNumber);
    return adoption.note() == null ? known : join(known, adoption.note());
  }

  /** One line for each, as a link to its case where it has one. */
  public static List<TextLink> each(PageContext context, List<Adoption> adoptions) {
    return adoptions.stream()
        .map(adoption -> context.document(line(context, adoption), adoption.link()))
        .filter(line -> !line.text().isEmpty())
        .toList();
  }

  /** When it was adopted, or what stands in place of a date; empty where neither is written. */
  public static String date(PageContext context, Adoption adoption) {
    String date = adoption.date() == null ? "" : context.date(adoption.date());
    return adoption.note() == null ? date : join(date, adoption.note());
  }

  /** One sentence on how far the strategy has come. */
  public static String sentence(PageContext context) {
    Strategy strategy = context.model().strategy();
    return switch (strategy.status()) {
      case UNDER_ARBEID -> context.word("strategi.under-arbeid");
      case PAA_HOERING -> context.word("strategi.paa-hoering");
      case VEDTATT -> adopted(context, strategy.adopted());
    };
  }

  private static String adopted(PageContext context, @Nullable Adoption adoption) {
    String line =
        adoption == null ? "" : line(context, sayable(context, adoption), context::dateInSentence);
    return line.isEmpty()
        ? context.word("strategi.vedtatt")
        : context.word("strategi.vedtatt-med", "vedtak", line);
  }

  /** The adoption without the author's own words where the sentence is in another language. */
  private static Adoption sayable(PageContext context, Adoption adoption) {
    return context.quoted() == null
        ? adoption
        : new Adoption(
            sayable(adoption.date()), adoption.caseNumber(), null, adoption.link(), null);
  }

  /** A time in other words than the calendar's has its years, where they are known. */
  private static @Nullable PlanDate sayable(@Nullable PlanDate date) {
    return date == null || date.words() == null || date.isKnownToTheYears()
        ? Optional.ofNullable(date).map(PlanDate::plain).orElse(null)
        : null;
  }

  private static String caseNumber(PageContext context, Adoption adoption) {
    return adoption.caseNumber() == null ? "" : caseNumber(context, adoption.caseNumber());
  }

  /**
   * The number of a case, told as one: {@code sak 45/24}, also where that word is written with it.
   */
  public static String caseNumber(PageContext context, String written) {
    String number = CALLED_CASE.matcher(written.strip()).replaceFirst("");
    return KIND_OF_CASE.matcher(number).lookingAt()
        ? number
        : context.word("vedtak.sak", "sak", number);
  }

  private static String join(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
  }
}
