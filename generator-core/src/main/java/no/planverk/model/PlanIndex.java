package no.planverk.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A model's plans by id and by type, and their relations read backwards.
 *
 * <p>Lists are in the model's order and empty where there is nothing; references to plans that do
 * not exist are left out.
 */
public final class PlanIndex {

  private final PlanTypes types;
  private final Map<String, Plan> byId = new LinkedHashMap<>();
  private final Map<String, List<Plan>> byType;
  private final Map<String, List<Plan>> parts;
  private final Map<String, List<Plan>> followers;
  private final Map<String, List<Plan>> replacers;
  private final Map<String, List<Plan>> waiters;
  private final Map<String, List<Plan>> guides;
  private final Map<String, List<Plan>> partReplacers;
  private final Map<String, List<Plan>> merged;
  private final PlanGoals goals;

  /** The index of a model. */
  public PlanIndex(Model model) {
    types = new PlanTypes(model.planTypes());
    model.plans().forEach(plan -> byId.putIfAbsent(plan.id(), plan));
    byType = grouped(plan -> types.of(plan).map(PlanType::id).stream());
    parts = grouped(plan -> Stream.ofNullable(plan.relations().partOf()).map(Ref::id));
    followers = grouped(plan -> plan.relations().followsUp().stream().map(Ref::id));
    replacers = grouped(plan -> plan.relations().replaces().stream().map(Ref::id));
    waiters = grouped(plan -> plan.relations().waitsFor().stream().map(Ref::id));
    guides = grouped(plan -> plan.relations().guides().stream().map(Ref::id));
    partReplacers = grouped(plan -> plan.relations().partlyReplaces().stream().map(Ref::id));
    merged = grouped(plan -> Stream.ofNullable(plan.relations().mergedInto()).map(Ref::id));
    goals = new PlanGoals(model);
  }

  private Map<String, List<Plan>> grouped(Function<Plan, Stream<String>> keys) {
    Map<String, List<Plan>> groups = new LinkedHashMap<>();
    for (Plan plan : byId.values()) {
      keys.apply(plan)
          .distinct()
          .forEach(key -> groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(plan));
    }
    groups.replaceAll((key, plans) -> List.copyOf(plans));
    return groups;
  }

  /** The plan types, with what they inherit. */
  public PlanTypes types() {
    return types;
  }

  /** Every plan once. */
  public List<Plan> plans() {
    return List.copyOf(byId.values());
  }

  /** The plan of an id. */
  public Optional<Plan> plan(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The plans that references point at. */
  public List<Plan> plans(List<Ref<Plan>> refs) {
    return refs.stream().map(Ref::id).distinct().flatMap(id -> plan(id).stream()).toList();
  }

  /** The plans of a type. */
  public List<Plan> ofType(PlanType type) {
    return byType.getOrDefault(type.id(), List.of());
  }

  /** The plans whose type stands in a box of the plan system. */
  public List<Plan> inBox(SystemBox box) {
    return plans().stream()
        .filter(plan -> types.of(plan).map(PlanType::box).filter(box::equals).isPresent())
        .toList();
  }

  /** The plans that are a part of a plan. */
  public List<Plan> partsOf(Plan plan) {
    return parts.getOrDefault(plan.id(), List.of());
  }

  /** The plans that follow up a plan. */
  public List<Plan> followersOf(Plan plan) {
    return followers.getOrDefault(plan.id(), List.of());
  }

  /** The plans that replace a plan. */
  public List<Plan> replacersOf(Plan plan) {
    return replacers.getOrDefault(plan.id(), List.of());
  }

  /** The plans that wait for a plan. */
  public List<Plan> waitersFor(Plan plan) {
    return waiters.getOrDefault(plan.id(), List.of());
  }

  /** The plans that give guidance for a plan. */
  public List<Plan> guidesOf(Plan plan) {
    return guides.getOrDefault(plan.id(), List.of());
  }

  /** The plans that replace a part of a plan. */
  public List<Plan> partReplacersOf(Plan plan) {
    return partReplacers.getOrDefault(plan.id(), List.of());
  }

  /** The plans that are merged into a plan. */
  public List<Plan> mergedInto(Plan plan) {
    return merged.getOrDefault(plan.id(), List.of());
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
