package no.planverk.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.Adoption;
import no.planverk.model.Council;
import no.planverk.model.Municipality;
import no.planverk.model.Plan;

/** Who adopts: the council itself, whatever it is called. */
final class AdoptingBodies {

  /** What councils are called, without endings; KST is what case numbers shorten it to. */
  private static final List<String> COUNCILS =
      List.of(
          "kommunestyr", "bystyr", "heradsstyr", "herredsstyr", "herredstyr", "fylkesting", "kst");

  private AdoptingBodies() {}

  static Stream<Breach> theCouncil(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    return situation.plans().plans().stream()
        .filter(plan -> !PlanStates.ended(plan) && kinds.byTheAct(plan))
        .flatMap(plan -> other(plan, situation.model().municipality()).stream());
  }

  private static Optional<Breach> other(Plan plan, Municipality municipality) {
    return Optional.ofNullable(plan.adopted())
        .map(Adoption::body)
        .filter(body -> !isCouncil(body, municipality))
        .map(body -> Breach.of(plan, "vedtatt", "organ", body));
  }

  /** Whether a body, as written, is the council: by its own name or a common one, however bent. */
  static boolean isCouncil(String body, Municipality municipality) {
    String written = body.toLowerCase(Locale.ROOT);
    Optional<String> own =
        Optional.ofNullable(municipality.council())
            .map(Council::name)
            .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst("e?t$", ""))
            .filter(name -> !name.isEmpty());
    return Stream.concat(COUNCILS.stream(), own.stream()).anyMatch(written::contains);
  }
}
