package no.planverk.rule.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.municipality.AuthorityKind;
import no.planverk.model.municipality.Council;
import no.planverk.model.municipality.Municipality;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanNames;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.WordList;

/** Who adopts: the council itself, whatever it is called. */
public final class AdoptingBodies {

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  /** Shorter words of the list are abbreviations, which are not bent. */
  private static final int SHORTEST_NAME = 6;

  private static final String COUNTY_COUNCIL = "fylkesting";

  private AdoptingBodies() {}

  static Stream<Breach> theCouncil(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    List<Plan> adopted =
        situation.plans().plans().stream()
            .filter(plan -> !PlanStates.ended(plan) && kinds.byTheAct(plan))
            .filter(plan -> plan.adopted() != null)
            .toList();
    return Stream.concat(
        bodyless(adopted, situation),
        adopted.stream().flatMap(plan -> other(plan, situation.model().municipality()).stream()));
  }

  private static Stream<Breach> bodyless(List<Plan> adopted, Situation situation) {
    List<Plan> without =
        adopted.stream()
            .filter(plan -> plan.adopted() != null && plan.adopted().body() == null)
            .toList();
    return without.stream()
        .limit(1)
        .map(plan -> plan.origin().at("vedtatt"))
        .map(place -> Breach.at(place, "planer", PlanNames.of(without, situation)).untried());
  }

  private static Optional<Breach> other(Plan plan, Municipality municipality) {
    return Optional.ofNullable(plan.adopted())
        .map(Adoption::body)
        .filter(body -> !isCouncil(body, municipality))
        .map(body -> Breach.of(plan, "vedtatt", "organ", body));
  }

  /** Whether a body, as written, is the council: by its own name or a common one, however bent. */
  public static boolean isCouncil(String body, Municipality municipality) {
    String written = body.toLowerCase(Locale.ROOT);
    Set<String> names = WordList.of("council-names.txt");
    return ownName(municipality).filter(written::contains).isPresent()
        || (municipality.is(AuthorityKind.FYLKESKOMMUNE) && written.contains(COUNTY_COUNCIL))
        || NO_LETTERS
            .splitAsStream(written)
            .anyMatch(word -> names.contains(word) || names.stream().anyMatch(n -> bent(n, word)));
  }

  private static boolean bent(String name, String word) {
    return name.length() >= SHORTEST_NAME && word.startsWith(name);
  }

  /** The name without the ending that makes it definite: Folketinget is also Vesledal folketing. */
  private static Optional<String> ownName(Municipality municipality) {
    return Optional.ofNullable(municipality.council())
        .map(Council::name)
        .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst("e?t$", ""))
        .filter(name -> !name.isEmpty());
  }
}
