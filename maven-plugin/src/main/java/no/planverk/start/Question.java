package no.planverk.start;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import no.planverk.model.value.Period;
import no.planverk.text.Language;

/** What is asked of one who begins; the order is that of asking. */
public enum Question {
  /** The written form; what follows is asked in it. */
  WRITTEN_FORM("maalform", "bokmål eller nynorsk", "bokmål eller nynorsk", "(?iu)bokmål|nynorsk"),
  /** The name: a line with a letter in it. */
  NAME(
      "navn",
      "kommunens fulle navn",
      "det fulle namnet på kommunen",
      "[^\\p{Cc}\\p{Cf}]*\\p{L}[^\\p{Cc}\\p{Cf}]*"),
  /** The number. */
  NUMBER(
      "kommunenummer",
      "kommunenummer med fire sifre, eller fylkesnummer med to",
      "kommunenummer med fire siffer, eller fylkesnummer med to",
      "[0-9]{2}|[0-9]{4}"),
  /** The years. */
  TERM(
      "periode",
      "årene strategien gjelder for, slik: 2024-2027",
      "åra strategien gjeld for, slik: 2024-2027",
      ".*[^0-9].*");

  private static final int YEARS = 4;

  private final String parameter;
  private final String bokmaal;
  private final String nynorsk;
  private final Pattern right;

  Question(String parameter, String bokmaal, String nynorsk, String right) {
    this.parameter = parameter;
    this.bokmaal = bokmaal;
    this.nynorsk = nynorsk;
    this.right = Pattern.compile(right);
  }

  /** The name of the parameter that answers it. */
  public String parameter() {
    return parameter;
  }

  /** The question in words. */
  public String words(Language language) {
    return language == Language.NN ? nynorsk : bokmaal;
  }

  /** Whether a text is an answer to it, spaces around it left out of account. */
  public boolean isAnsweredBy(String text) {
    String answer = text.strip();
    return right.matcher(answer).matches() && (this != TERM || Period.of(answer).isPresent());
  }

  /** What is taken where nothing is answered: a made-up municipality, the term of that day. */
  String proposal(LocalDate day) {
    return switch (this) {
      case WRITTEN_FORM -> "bokmål";
      case NAME -> "Testvik kommune";
      case NUMBER -> "0399";
      case TERM -> termOf(day.getYear());
    };
  }

  /** The four years of a strategy begin the year after a local election: 2024, 2028 and so on. */
  private static String termOf(int year) {
    int first = year - year % YEARS;
    return first + "-" + (first + YEARS - 1);
  }

  static boolean isNynorsk(String writtenForm) {
    return writtenForm.toLowerCase(Locale.ROOT).equals("nynorsk");
  }
}
