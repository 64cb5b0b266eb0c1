package no.planverk.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;
import org.jspecify.annotations.Nullable;

/**
 * A model's plans by id and by type, their relations read backwards, and what references point at.
 *
 * <p>Lists are in the model's order and empty where there is nothing; references to plans that do
 * not exist are left out.
 */
public final class PlanIndex {

  private final Model model;
  private final PlanTypes types;
  private final Map<String, Plan> byId = new LinkedHashMap<>();
  private final List<Plan> listed;
  private final List<Plan> plans;
  private final Map<String, List<Plan>> byType;
  private final Map<PlanRelation, Map<Target, List<Plan>>> byRelation =
      new EnumMap<>(PlanRelation.class);
  private final ThingIndex things;
  private final PlanGoals goals;

  /** What a relation can lead to: a plan and an actor may have the same id. */
  private record Target(Class<?> type, String id) {}

  /** The index of a model. */
  public PlanIndex(Model model) {
    this.model = model;
    types = new PlanTypes(model.planTypes());
    model.plans().forEach(plan -> byId.putIfAbsent(plan.id(), plan));
    listed = List.copyOf(byId.values());
    plans = listed.stream().filter(this::isPlan).toList();
    byType = grouped(plan -> types.of(plan).map(PlanType::id).stream().toList());
    for (PlanRelation relation : PlanRelation.values()) {
      byRelation.put(relation, grouped(plan -> targets(relation, plan)));
    }
    things = new ThingIndex(model);
    goals = new PlanGoals(model);
  }

  private static List<Target> targets(PlanRelation relation, Plan plan) {
    List<? extends Ref<? extends Identified>> refs = relation.refs(plan.relations());
    return refs.isEmpty() // as most are
        ? List.of()
        : refs.stream().map(ref -> new Target(ref.type(), ref.id())).distinct().toList();
  }

  private <K> Map<K, List<Plan>> grouped(Function<Plan, List<K>> keys) {
    Map<K, List<Plan>> groups = new LinkedHashMap<>();
    for (Plan plan : byId.values()) {
      keys.apply(plan)
          .forEach(key -> groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(plan));
    }
    groups.replaceAll((key, plans) -> List.copyOf(plans));
    return groups;
  }

  /** The model this is the index of. */
  public Model model() {
    return model;
  }

  /** The plan types, with what they inherit. */
  public PlanTypes types() {
    return types;
  }

  /** Every plan once; what is counted is counted among these. */
  public List<Plan> plans() {
    return plans;
  }

  /** The plans, and the work listed with them that is no plan. */
  public List<Plan> listed() {
    return listed;
  }

  /** Whether it is a plan, and not work that is listed with the plans. */
  public boolean isPlan(Plan plan) {
    return types.of(plan).map(PlanType::isPlan).orElse(true);
  }

  /** The plan of an id. */
  public Optional<Plan> plan(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What a reference points at; empty where there is no reference. */
  public <T extends Identified> Optional<T> find(@Nullable Ref<T> ref) {
    return ref == null ? Optional.empty() : things.find(ref);
  }

  /** What references point at, each thing once. */
  public <T extends Identified> List<T> findAll(List<? extends Ref<? extends T>> refs) {
    Set<String> seen = new HashSet<>();
    return refs.stream()
        .filter(ref -> seen.add(ref.id()))
        .<T>flatMap(ref -> find(ref).stream())
        .toList();
  }

  /** The plans of a type; none where what is of it is no plan. */
  public List<Plan> ofType(PlanType type) {
    return type.isPlan() ? listedOf(type) : List.of();
  }

  /** What is listed of a type, plan or not. */
  public List<Plan> listedOf(PlanType type) {
    return byType.getOrDefault(type.id(), List.of());
  }

  /** The plans whose type stands in a box of the plan system. */
  public List<Plan> inBox(SystemBox box) {
    return plans().stream()
        .filter(plan -> types.of(plan).map(PlanType::box).filter(box::equals).isPresent())
        .toList();
  }

  /** The plans that have a relation to a plan, or to an actor. */
  public List<Plan> having(PlanRelation relation, Identified target) {
    return byRelation
        .getOrDefault(relation, Map.of())
        .getOrDefault(new Target(target.getClass(), target.id()), List.of());
  }

  /** How goals and plans are tied. */
  public PlanGoals goals() {
    return goals;
  }

  /** The plans a goal names itself, and then those that name it. */
  public List<Plan> plansOf(Goal goal) {
    return goals.named(goal).stream().flatMap(id -> plan(id).stream()).toList();
  }

  /** The goals a plan follows up, whichever side says so. */
  public List<Goal> goalsOf(Plan plan) {
    return goals.of(plan);
  }
}
