package no.planverk.read.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.text.Span;

/**
 * What stands around a time: limits, reservations, what was done later, and the words between the
 * first and the last of several.
 *
 * @param relative times that are told by the strategy's own period
 */
record Phrases(Function<String, Optional<Meaning>> relative) {

  private static final Pattern ASIDE = Pattern.compile("(.+?),? ?\\(([^()]*)\\)");
  private static final Pattern REVISED =
      Pattern.compile(
          "(.+?)(?:[,;/]? ?)(?<![a-zæøå])" + TimeWords.any("revidert") + " (.*[0-9]{4}.*)");
  private static final Pattern HALF =
      Pattern.compile("(\\S+) " + TimeWords.any("halvdel") + " (?:av|i) (.+)");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9])");
  private static final Pattern LAST_YEAR = Pattern.compile("(?<![0-9])([12][0-9]{3}|[0-9]{2})$");
  private static final Pattern SEPARATOR =
      Pattern.compile("-|/|, | " + TimeWords.any("skille") + " ");
  private static final Pattern FIRST_NUMBER = Pattern.compile("^[0-9]{1,2}\\.");

  /** After a limit, and nowhere else, it is surely not the month. */
  private static final Pattern CHRISTMAS = Pattern.compile("^jul ");

  private static final Pattern DAY_NUMBER = Pattern.compile("[0-9]{1,2}\\.?");

  /** What a text in lower case means: what stands after a time is taken off first. */
  Optional<Meaning> read(String text) {
    if (text.endsWith("?")) {
      return read(text.substring(0, text.length() - 1).strip()).map(Phrases::unsure);
    }
    Matcher aside = ASIDE.matcher(text);
    if (aside.matches()) {
      return aside(aside.group(1), aside.group(2));
    }
    Matcher revised = REVISED.matcher(text);
    if (revised.matches()) {
      return read(revised.group(1)).map(meaning -> withYears(meaning, revised.group(2)));
    }
    Optional<String> begun = TimeWords.before("utover", text);
    if (begun.isPresent()) {
      return prefixed(begun.get()).map(from -> from.atEarliest().said(from.lead()));
    }
    Optional<String> ended = TimeWords.before("tidligere", text);
    return ended.isPresent()
        ? prefixed(ended.get()).map(to -> to.atLatest().said(to.lead()))
        : several(text);
  }

  /** What stands in brackets may be a part of the time, a reservation or something done since. */
  private Optional<Meaning> aside(String text, String aside) {
    Optional<Meaning> closer = Points.of(text + " " + aside);
    if (closer.isPresent()) {
      return closer;
    }
    boolean unsure = aside.equals("?") || TimeWords.meaning("omtrent", aside).isPresent();
    return read(text)
        .map(meaning -> withYears(meaning, aside))
        .map(meaning -> unsure ? unsure(meaning) : meaning);
  }

  private static Meaning unsure(Meaning meaning) {
    return meaning.about().said(meaning.lead());
  }

  private static Meaning withYears(Meaning meaning, String words) {
    return YEAR.matcher(words)
        .results()
        .map(year -> Integer.parseInt(year.group()))
        .map(year -> Span.years(year, year))
        .reduce(meaning, Meaning::perhaps, (one, other) -> other);
  }

  private Optional<Meaning> several(String text) {
    return prefixed(text).or(() -> span(text));
  }

  private Optional<Meaning> prefixed(String text) {
    Optional<Meaning> point = relative.apply(text).or(() -> Points.of(text));
    if (point.isPresent()) {
      return point;
    }
    return Stream.<Function<String, Optional<Meaning>>>of(
            this::between, this::limited, this::partly, this::filled)
        .flatMap(reading -> reading.apply(text).stream())
        .findFirst();
  }

  private Optional<Meaning> between(String text) {
    return TimeWords.after("mellom", text).flatMap(this::span).map(span -> span.said(""));
  }

  private Optional<Meaning> limited(String text) {
    return after("senest", text, Meaning::atLatest)
        .or(() -> after("før", text, Meaning::before))
        .or(() -> after("tidligst", text, Meaning::atEarliest))
        .or(() -> after("etter", text, Meaning::after))
        .or(() -> after("omtrent", text, Meaning::about));
  }

  private Optional<Meaning> after(String key, String text, Function<Meaning, Meaning> change) {
    return TimeWords.after(key, text)
        .map(rest -> CHRISTMAS.matcher(rest).replaceFirst("jula "))
        .flatMap(this::several)
        .map(change);
  }

  /** {@code medio 2025}, {@code andre halvdel av perioden}. */
  private Optional<Meaning> partly(String text) {
    Matcher half = HALF.matcher(text);
    if (half.matches()) {
      return TimeWords.number("tall", half.group(1))
          .filter(number -> number <= 2)
          .flatMap(n -> several(half.group(2)).map(all -> all.part(n == 0 ? 2 : n, 2, "i")));
    }
    return Stream.of(1, 2, 3).flatMap(number -> third(number, text).stream()).findFirst();
  }

  private Optional<Meaning> third(int number, String text) {
    return TimeWords.after("tredel." + number, text)
        .flatMap(this::several)
        .map(all -> all.part(number, 3, lead(text)));
  }

  private static String lead(String text) {
    return Stream.of("ved", "i")
        .filter(lead -> TimeWords.after("foran." + lead, text).isPresent())
        .findFirst()
        .orElse("");
  }

  private Optional<Meaning> filled(String text) {
    return TimeWords.after("fyll", text).flatMap(this::several).map(meaning -> meaning.said(""));
  }

  /** From one time to another: the first may lack what the last has. */
  private Optional<Meaning> span(String text) {
    return SEPARATOR
        .matcher(text)
        .results()
        .flatMap(cut -> between(text.substring(0, cut.start()), text.substring(cut.end())).stream())
        .findFirst();
  }

  private Optional<Meaning> between(String left, String right) {
    return single(right)
        .flatMap(
            last ->
                inherited(left, right).stream()
                    .flatMap(words -> single(words).stream())
                    .findFirst()
                    .filter(first -> first.beginsAndEndsBefore(last))
                    .map(first -> first.to(last)));
  }

  /** A time that is not itself from one to another. */
  private Optional<Meaning> single(String text) {
    Optional<Meaning> point = relative.apply(text).or(() -> Points.of(text));
    return point.isPresent()
        ? point
        : Stream.of("fyll", "tredel.1", "tredel.2", "tredel.3", "omtrent")
            .flatMap(key -> TimeWords.after(key, text).flatMap(Points::of).stream())
            .map(meaning -> meaning.said(""))
            .findFirst();
  }

  private static List<String> inherited(String left, String right) {
    Matcher year = LAST_YEAR.matcher(right);
    String own = year.find() ? year.group(1) : "";
    boolean numbered = DAY_NUMBER.matcher(left).matches() && FIRST_NUMBER.matcher(right).find();
    return numbered
        ? List.of(left.replace(".", "") + "." + FIRST_NUMBER.matcher(right).replaceFirst(""))
        : List.of(left, left + " " + own, left + own);
  }
}
