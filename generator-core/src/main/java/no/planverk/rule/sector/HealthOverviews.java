package no.planverk.rule.sector;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.planverk.model.need.Knowledge;
import no.planverk.model.need.KnowledgeKind;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/**
 * The document of every fourth year on public health, which is there when the work with the
 * strategy begins (forskrift om oversikt over folkehelsen § 5).
 */
final class HealthOverviews {

  private HealthOverviews() {}

  /** Judged by dates alone: that there is none is for another rule. One in time is enough. */
  static Stream<Breach> late(Situation situation) {
    PlanDate started = situation.strategy().work().started();
    List<PlanDate> dates =
        overviews(situation)
            .map(Knowledge::date)
            .filter(Objects::nonNull)
            .sorted(comparing(PlanDate::first).reversed())
            .toList();
    if (started == null || dates.isEmpty()) {
      return untried(situation, started == null, dates.isEmpty());
    }
    return dates.stream()
        .filter(date -> !date.earliest().isAfter(started.latest()))
        .findFirst()
        .map(there -> tooOld(situation, there, started))
        .orElseGet(() -> Stream.of(breach(situation, dates.get(0), started)));
  }

  /** Without an overview there is nothing to try. */
  private static Stream<Breach> untried(Situation situation, boolean noStart, boolean noDate) {
    List<String> missing =
        Stream.of(noStart ? "ps-23.startet" : "", noDate ? "ps-23.dato" : "")
            .filter(word -> !word.isEmpty())
            .map(situation::word)
            .toList();
    return overviews(situation).findAny().isEmpty()
        ? Stream.empty()
        : Stream.of(
            Breach.at(situation.at("kunnskapsgrunnlag"), "mangler", situation.and(missing))
                .untried());
  }

  private static Stream<Knowledge> overviews(Situation situation) {
    return situation.strategy().foundation().knowledge().stream()
        .filter(knowledge -> knowledge.kind() == KnowledgeKind.FOLKEHELSE);
  }

  private static Stream<Breach> tooOld(Situation situation, PlanDate there, PlanDate started) {
    int years = situation.limit();
    return there.latest().plusYears(years).isBefore(started.earliest())
        ? Stream.of(breach(situation, there, started).saying("gammel").with("grense", "" + years))
        : Stream.empty();
  }

  private static Breach breach(Situation situation, PlanDate date, PlanDate started) {
    return Breach.at(
        situation.at("kunnskapsgrunnlag"),
        "dato",
        situation.date(date),
        "startet",
        situation.date(started));
  }
}
