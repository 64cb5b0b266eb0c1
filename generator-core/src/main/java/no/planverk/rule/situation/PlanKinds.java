package no.planverk.rule.situation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.PlanIndex;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.PlanProcess;
import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;

/**
 * The kinds of plans as the law knows them: the canonical type a municipality's own type answers
 * to.
 */
public record PlanKinds(PlanIndex plans) {

  public static final String SOCIETAL_PART = "samfunnsdel";
  public static final String LAND_USE_PART = "arealdel";
  public static final String IMPLEMENTATION_PART = "handlingsdel";
  public static final String ECONOMIC_PLAN = "okonomiplan";
  public static final String THEME_PLAN = "kommunedelplan-tema";
  public static final String AREA_PLAN = "kommunedelplan-areal";
  public static final String AREA_ZONING = "omraderegulering";
  public static final String DETAILED_ZONING = "detaljregulering";

  private static final String REGIONAL_PLAN = "regional-plan";
  private static final String JOINT_PLAN = "interkommunal-plan";
  private static final String AREA_STRATEGY = "omradestrategi";
  private static final String ZONING_PLAN = "reguleringsplan";
  private static final String ZONING_PLANS = "reguleringsplaner";
  private static final String MASTER_PLAN = "kommuneplan";
  private static final Set<String> CHAPTER_11 =
      Set.of(SOCIETAL_PART, LAND_USE_PART, THEME_PLAN, AREA_PLAN, MASTER_PLAN);

  /** An area strategy is often written with the type of another plan. */
  private static final Pattern AREA_STRATEGY_BY_NAME =
      Pattern.compile("områdestrategi", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A master plan that is not split in parts has neither part in its name. */
  private static final Pattern WHOLE =
      Pattern.compile("kommuneplan(?!\\p{L})(?!.*(del|program))", Pattern.CASE_INSENSITIVE);

  /** The id of the canonical type; for a type that answers to none, its own. */
  public String of(Plan plan) {
    Optional<PlanType> type = plans.types().of(plan);
    if (type.map(PlanType::box).filter(SystemBox.SAMFUNNSDEL::equals).isPresent()) {
      return SOCIETAL_PART;
    }
    if (type.map(PlanType::box).filter(SystemBox.AREALDEL::equals).isPresent()) {
      return LAND_USE_PART;
    }
    return type.map(plans.types()::root).map(PlanType::id).orElse(plan.type().id());
  }

  /** The plans of one of these kinds that are not at an end. */
  public Stream<Plan> current(String... kinds) {
    Set<String> wanted = Set.of(kinds);
    return plans.plans().stream()
        .filter(plan -> !PlanStates.ended(plan))
        .filter(plan -> wanted.contains(of(plan)));
  }

  /** Whether a plan is a whole master plan, not split in parts. */
  public boolean wholeMasterPlan(Plan plan) {
    return of(plan).equals(MASTER_PLAN) || WHOLE.matcher(plan.name()).lookingAt();
  }

  /** One whose name or ties to the master plan say that it is its implementation part too. */
  public boolean implementsMasterPlan(Plan plan) {
    return plan.name().toLowerCase(Locale.ROOT).contains("handling")
        || Stream.concat(
                plan.relations().followsUp().stream(), Stream.ofNullable(plan.relations().partOf()))
            .flatMap(ref -> plans.find(ref).stream())
            .anyMatch(other -> of(other).equals(SOCIETAL_PART) || wholeMasterPlan(other));
  }

  /** A plan of chapter 11, made by the Act's process: the master plan and its sub-plans. */
  public boolean chapter11(Plan plan) {
    return CHAPTER_11.contains(of(plan)) && !outsideTheAct(plan);
  }

  /** A plan of chapter 12, or a group of them. */
  public boolean zoning(Plan plan) {
    return Set.of(AREA_ZONING, DETAILED_ZONING, ZONING_PLAN, ZONING_PLANS).contains(of(plan))
        && !outsideTheAct(plan);
  }

  /** A plan of chapter 8, for a county or a part of it. */
  public boolean regional(Plan plan) {
    return of(plan).equals(REGIONAL_PLAN);
  }

  /** A strategy for an area of the land-use part (§ 11-8 a). */
  public boolean areaStrategy(Plan plan) {
    return of(plan).equals(AREA_STRATEGY) || AREA_STRATEGY_BY_NAME.matcher(plan.name()).find();
  }

  /** A plan of chapter 9, which several municipalities make together. */
  public boolean joint(Plan plan) {
    return of(plan).equals(JOINT_PLAN) && !outsideTheAct(plan);
  }

  /** A plan for the use of land, changed so little that the Act asks for less (§§ 11-17, 12-14). */
  public boolean changedALittle(Plan plan) {
    boolean forLand = Set.of(LAND_USE_PART, AREA_PLAN).contains(of(plan)) || zoning(plan);
    return (forLand || joint(plan)) && PlanStates.decided(plan, DecisionKind.MINDRE_ENDRING);
  }

  /** A plan made by the process of the Planning and Building Act. */
  public boolean byTheAct(Plan plan) {
    return chapter11(plan) || zoning(plan);
  }

  /**
   * A plan of a municipality by the Act. One of several municipalities is of chapter 11 or 12 too
   * (§ 9-3, first paragraph), and which of them is not known: to it applies what is in both.
   */
  public boolean ofMunicipality(Plan plan) {
    return byTheAct(plan) || joint(plan);
  }

  private boolean outsideTheAct(Plan plan) {
    return plans
        .types()
        .of(plan)
        .map(PlanType::process)
        .filter(PlanProcess.UTENFOR_LOVEN::equals)
        .isPresent();
  }
}
