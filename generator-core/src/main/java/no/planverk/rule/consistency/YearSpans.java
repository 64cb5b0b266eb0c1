package no.planverk.rule.consistency;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.value.Period;

/** The years that are written in names and texts. */
final class YearSpans {

  /** 2018-2030, 2006 – 2015, 2013-17 and 2018 til 2021; no part of a longer number or a date. */
  static final Pattern SPAN =
      Pattern.compile(
          "(?<![\\d./])((?:19|20)\\d\\d)(?: ?[-–—/] ?| til (?:og med )?)((?:19|20)?\\d\\d)"
              + "(?!\\d|[.,/-]\\d|[./]\\d)");

  /** A plan that runs until a year; what it was named after, such as 2020 alone, is no end. */
  private static final Pattern END =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:fram |frem )?(?:til|mot|ut|innan|innen)(?: år)? ((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern SINGLE = Pattern.compile("(?<![\\d./])(?:19|20)\\d\\d(?![\\d/])");

  private YearSpans() {}

  /** The years of a text that are in no span. */
  static Set<String> single(String text) {
    return SINGLE
        .matcher(SPAN.matcher(text).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The spans of years in a text, in order; what runs backwards is none. */
  static List<Period> in(String text) {
    return SPAN.matcher(text).results().flatMap(years -> of(years).stream()).toList();
  }

  /** The span of a match; none where it runs backwards. */
  static Optional<Period> of(MatchResult years) {
    return Period.of(years.group(1), years.group(2));
  }

  /** The last year a name says the plan runs to, of several the latest; none where it says none. */
  static OptionalInt last(String name) {
    return Stream.concat(
            in(name).stream().map(Period::to),
            END.matcher(name).results().map(end -> Integer.parseInt(end.group(1))))
        .mapToInt(year -> year)
        .max();
  }
}
