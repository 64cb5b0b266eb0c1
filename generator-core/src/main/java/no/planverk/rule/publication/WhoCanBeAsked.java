package no.planverk.rule.publication;

import java.util.stream.Stream;
import no.planverk.model.municipality.Contact;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;
import org.jspecify.annotations.Nullable;

/** Questions of a plan, and answers to a hearing, have somewhere to go. */
final class WhoCanBeAsked {

  private WhoCanBeAsked() {}

  /** Said once, where the municipality cannot be reached and some plan has no unit that can. */
  static Stream<Breach> nobody(Situation situation) {
    var municipality = situation.model().municipality();
    boolean covered =
        !situation.model().plans().isEmpty()
            && situation.model().plans().stream().allMatch(plan -> hasUnit(situation, plan));
    return isReached(municipality.contact()) || covered
        ? Stream.empty()
        : Stream.of(Breach.at(municipality.origin().place()));
  }

  private static boolean hasUnit(Situation situation, Plan plan) {
    return situation.plans().findAll(plan.responsible()).stream()
        .anyMatch(unit -> isReached(unit.contact()));
  }

  private static boolean isReached(@Nullable Contact contact) {
    return contact != null
        && (contact.email() != null
            || contact.phone() != null
            || contact.address() != null
            || contact.website() != null);
  }
}
