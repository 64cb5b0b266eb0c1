package no.planverk.rule.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.rule.plan.AdoptingBodies;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;

/** What is written down about the adoption: body, case and text. */
public final class AdoptionRecord {

  private AdoptionRecord() {}

  static Stream<Breach> otherBody(Situation situation) {
    if (situation.adopted() && adoption(situation).map(Adoption::body).isEmpty()) {
      return Stream.of(Breach.at(situation.at("vedtatt")).untried());
    }
    return adoption(situation).map(Adoption::body).stream()
        .filter(body -> !AdoptingBodies.isCouncil(body, situation.model().municipality()))
        .map(body -> Breach.at(situation.at("vedtatt"), "organ", body));
  }

  static Stream<Breach> incomplete(Situation situation) {
    List<String> missing = new ArrayList<>();
    if (adoption(situation).map(Adoption::caseNumber).isEmpty()) {
      missing.add(situation.word("ps-16.saksnummer"));
    }
    if (situation.strategy().decisionText() == null) {
      missing.add(situation.word("ps-16.vedtakstekst"));
    }
    return !situation.adopted() || missing.isEmpty()
        ? Stream.empty()
        : Stream.of(Breach.at(situation.at("vedtatt"), "mangler", situation.and(missing)));
  }

  /** Cases older than the strategy are seldom on the web, so only plans of its years count. */
  public static Stream<Breach> withoutLink(Situation situation) {
    List<Plan> plans =
        situation.plans().plans().stream().filter(plan -> lacksLink(plan, situation)).toList();
    Stream<Breach> strategy =
        situation.adopted() && adoption(situation).map(Adoption::link).isEmpty()
            ? Stream.of(Breach.at(situation.at("vedtatt")))
            : Stream.empty();
    return Stream.concat(
        strategy,
        plans.stream()
            .limit(1)
            .map(plan -> Breach.at(plan.origin().at("vedtatt"), "antall", "" + plans.size()))
            .map(breach -> breach.saying("planer")));
  }

  private static boolean lacksLink(Plan plan, Situation situation) {
    return Optional.ofNullable(plan.adopted())
        .filter(adoption -> adoption.link() == null)
        .filter(adoption -> adoption.caseNumber() != null)
        .map(Adoption::date)
        .filter(date -> date.earliest().getYear() >= situation.strategy().period().from())
        .isPresent();
  }

  private static Optional<Adoption> adoption(Situation situation) {
    return Optional.ofNullable(situation.strategy().adopted());
  }
}
