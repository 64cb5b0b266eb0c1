package no.planverk.maven;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.planverk.start.Question;
import no.planverk.text.Language;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The parameters that are written as text: read, or refused with how to write them. */
final class Values {

  private Values() {}

  /** The language with that code; null where none is asked for. */
  static @Nullable Language language(@Nullable String code) throws MojoFailureException {
    if (code == null) {
      return null;
    }
    Optional<Language> known =
        Arrays.stream(Language.values()).filter(each -> each.code().equals(code)).findFirst();
    return known.orElseThrow(() -> refused("planverk.language", code, codes()));
  }

  private static String codes() {
    List<String> all = Arrays.stream(Language.values()).map(Language::code).toList();
    int last = all.size() - 1;
    return String.join(", ", all.subList(0, last)) + " eller " + all.get(last);
  }

  /**
   * Whether something is asked for, in English or Norwegian; not where nothing is said. Maven takes
   * all but {@code true} for no, and who wrote {@code strict=ja} would never know.
   */
  static boolean yes(String parameter, @Nullable String text) throws MojoFailureException {
    return switch (text == null ? "false" : text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "ja" -> true;
      case "false", "nei" -> false;
      default -> throw refused(parameter, String.valueOf(text), "true eller false");
    };
  }

  /** The number of threads; that of the processors where none is asked for. */
  static int threads(@Nullable String number) throws MojoFailureException {
    if (number == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (!number.matches("[1-9][0-9]{0,2}")) {
      throw refused("planverk.threads", number, "1 til 999");
    }
    return Integer.parseInt(number);
  }

  /** The port. */
  static int port(String number) throws MojoFailureException {
    int port = number.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(number) : 0;
    if (port < 1024 || port > 65_535) {
      throw refused("planverk.port", number, "1024 til 65535");
    }
    return port;
  }

  /** The date; that of the machine where none is given. */
  static LocalDate date(@Nullable String text) throws MojoFailureException {
    if (text == null) {
      return LocalDate.now(java.time.ZoneId.systemDefault());
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw refused("planverk.today", text, "datoen slik: 2026-11-23");
    }
  }

  /** The answer to a question where it is given; empty where it is not. */
  static Map<Question, String> answers(Question question, @Nullable String text)
      throws MojoFailureException {
    if (text != null && !question.isAnsweredBy(text)) {
      throw refused(question.parameter(), text, question.words(Language.NB));
    }
    return text == null ? Map.of() : Map.of(question, text);
  }

  /** That a parameter has no such value, and what to write. */
  static MojoFailureException refused(String parameter, String value, String right) {
    return new MojoFailureException(
        parameter + ": «" + value + "» er ugyldig. → Skriv " + right + ".");
  }
}
