package no.planverk.rule.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.municipality.AuthorityKind;
import no.planverk.model.municipality.Council;
import no.planverk.model.municipality.CouncilName;
import no.planverk.model.municipality.Municipality;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.DayCount;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanNames;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/** Who adopts: the council itself, whatever it is called. */
public final class AdoptingBodies {

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  private static final String BODY =
      "(?<!\\p{L})(formannskap|hovedutval|hovudutval|utval|planutval|nemnd|komit|byråd|rådmann"
          + "|kommunedirekt|ordfører|ordførar|administrasjon|fylkesutval)";

  /** Other bodies, unless they only put the case before the council. */
  private static final Pattern OTHER =
      Pattern.compile("(?<!(innstilling|tilråding|forslag|framlegg) (fra|frå|av) )" + BODY);

  /** Another body, with what it did in brackets, and that was not to adopt. */
  private static final Pattern DID_NOT_ADOPT =
      Pattern.compile(
          BODY
              + "[^(),;]*\\((?![^)]*vedt)[^)]*(innstil|tilråd|forslag|framlegg|behandl|handsam)[^)]*\\)");

  private static final Pattern BY_AUTHORITY = Pattern.compile("fullmakt|deleger|på vegne? av");
  private static final Pattern GENITIVE = Pattern.compile("(styrets|tingets)$");

  /** The council may delegate small zoning plans for so long after the arealdel. */
  private static final int YEARS = 4;

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
        adopted.stream()
            .filter(plan -> !kinds.changedALittle(plan))
            .flatMap(plan -> other(plan, situation).stream()));
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

  private static Optional<Breach> other(Plan plan, Situation situation) {
    return Optional.ofNullable(plan.adopted())
        .map(Adoption::body)
        .filter(body -> !isCouncil(body, situation.model().municipality()))
        .map(body -> Breach.of(plan, "vedtatt", "organ", body))
        .map(breach -> weighed(breach, plan, situation));
  }

  /**
   * A plan of chapter 11 is adopted by the council itself. A small zoning plan may be delegated
   * while the arealdel it follows is less than four years old (§ 12-12), and how small it is,
   * nobody has written.
   */
  private static Breach weighed(Breach breach, Plan plan, Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    if (!kinds.zoning(plan)) {
      return breach;
    }
    boolean old =
        PlanStates.adoption(plan)
            .filter(adopted -> kinds.current(PlanKinds.LAND_USE_PART).findAny().isPresent())
            .filter(
                adopted ->
                    kinds.current(PlanKinds.LAND_USE_PART).allMatch(part -> isOlder(part, adopted)))
            .isPresent();
    return old
        ? breach.saying("gammel-arealdel").weighing(RuleWeight.ADVARSEL)
        : breach.saying("regulering").weighing(RuleWeight.INFO).advice();
  }

  private static boolean isOlder(Plan part, PlanDate adopted) {
    return PlanStates.adoption(part)
        .filter(day -> adopted.earliest().isAfter(DayCount.yearsAfter(day, YEARS)))
        .isPresent();
  }

  /** Whether a body, as written, is the council: by its own name or a common one, however bent. */
  public static boolean isCouncil(String body, Municipality municipality) {
    String written = body.toLowerCase(Locale.ROOT);
    if (BY_AUTHORITY.matcher(written).find()) {
      return false;
    }
    String adopting = DID_NOT_ADOPT.matcher(written).replaceAll("");
    Matcher other = OTHER.matcher(adopting);
    String own = other.find() ? adopting.substring(0, other.start()) : adopting;
    return named(own, municipality);
  }

  /** Whether the words name the council; of two bodies the first is the one that adopted. */
  private static boolean named(String written, Municipality municipality) {
    return ownName(municipality).filter(written::contains).isPresent()
        || (municipality.is(AuthorityKind.FYLKESKOMMUNE) && written.contains(COUNTY_COUNCIL))
        || NO_LETTERS
            .splitAsStream(written)
            .filter(word -> !GENITIVE.matcher(word).find())
            .anyMatch(CouncilName::isMunicipal);
  }

  /** The name without the ending that makes it definite: Folketinget is also Vesledal folketing. */
  private static Optional<String> ownName(Municipality municipality) {
    return Optional.ofNullable(municipality.council())
        .map(Council::name)
        .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst("e?t$", ""))
        .filter(name -> !name.isEmpty());
  }
}
