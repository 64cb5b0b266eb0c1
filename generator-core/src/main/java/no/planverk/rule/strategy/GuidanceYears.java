package no.planverk.rule.strategy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.process.Adoption;
import no.planverk.model.strategy.Guidance;
import no.planverk.model.strategy.GuidanceKind;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/**
 * The years of the documents a strategy follows: national expectations and regional strategies are
 * made anew every fourth year (plan- og bygningsloven §§ 6-1, 7-1).
 */
final class GuidanceYears {

  private static final Pattern YEARS =
      Pattern.compile("(?<![0-9])(20[0-9]{2})(?:\\s*[-–—/]\\s*((?:20)?[0-9]{2})(?![0-9]))?");

  private GuidanceYears() {}

  static Stream<Breach> past(Situation situation) {
    return Stream.of(GuidanceKind.NASJONALE_FORVENTNINGER, GuidanceKind.REGIONAL_PLANSTRATEGI)
        .flatMap(kind -> past(situation, kind).stream());
  }

  /** Older ones may be mentioned beside the one that held; a name without years tells nothing. */
  private static Optional<Breach> past(Situation situation, GuidanceKind kind) {
    List<Guidance> guidance =
        situation.strategy().foundation().guidance().stream()
            .filter(one -> one.kind() == kind)
            .toList();
    int year = year(situation);
    boolean allPast =
        guidance.stream()
            .allMatch(
                one -> lastYear(one.name(), situation.limit()).filter(y -> y < year).isPresent());
    return guidance.isEmpty() || !allPast
        ? Optional.empty()
        : Optional.of(
            Breach.at(situation.at("føringer"), "navn", guidance.get(0).name(), "år", "" + year));
  }

  /** The last of the years in a name; of a single year, the last of the years it begins. */
  private static Optional<Integer> lastYear(String name, int years) {
    Matcher found = YEARS.matcher(name);
    Optional<Integer> last = Optional.empty();
    while (found.find()) {
      String to = found.group(2);
      int from = Integer.parseInt(found.group(1));
      int end =
          to == null
              ? from + years
              : to.length() == 2 ? from / 100 * 100 + Integer.parseInt(to) : Integer.parseInt(to);
      last = Optional.of(Math.max(end, last.orElse(end)));
    }
    return last;
  }

  /** The year the strategy was adopted or treated; of one that is not yet, this year. */
  private static int year(Situation situation) {
    return Stream.of(
            Optional.ofNullable(situation.strategy().adopted()).map(Adoption::date),
            Optional.ofNullable(situation.strategy().work().treated()))
        .flatMap(Optional::stream)
        .map(PlanDate::earliest)
        .map(date -> date.getYear())
        .findFirst()
        .orElseGet(
            () ->
                situation.adopted()
                    ? situation.strategy().period().from()
                    : situation.today().getYear());
  }
}
