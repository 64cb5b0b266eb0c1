package no.planverk.model;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.PlanType;
import no.planverk.text.Slug;

/**
 * The plan types by id and by their other names, each with what it inherits from the type it
 * answers to already filled in.
 */
public final class PlanTypes {

  private final Map<String, PlanType> byId = new LinkedHashMap<>();
  private final Map<String, PlanType> byWord = new LinkedHashMap<>();

  /**
   * The index of a list of types.
   *
   * @param types where an id stands twice the first one wins; a type comes to stand next to the one
   *     it answers to
   */
  public PlanTypes(List<PlanType> types) {
    Map<String, PlanType> written = new LinkedHashMap<>();
    types.forEach(type -> written.putIfAbsent(type.id(), type));
    List<String> order = List.copyOf(written.keySet());
    written.values().stream()
        .sorted(comparingInt(type -> order.indexOf(root(type, written).id())))
        .forEach(type -> byId.put(type.id(), complete(type, written)));
    byId.values().forEach(this::addWords);
  }

  private void addWords(PlanType type) {
    byWord.putIfAbsent(Slug.of(type.id()), type);
    type.alsoCalled().forEach(word -> byWord.putIfAbsent(Slug.of(word), type));
  }

  /** The type of an id, or else of another word for it; empty where none has it. */
  public Optional<PlanType> find(String idOrWord) {
    PlanType type = byId.get(idOrWord);
    return Optional.ofNullable(type != null ? type : byWord.get(Slug.of(idOrWord)));
  }

  /** The type of a plan; empty only in a model with errors. */
  public Optional<PlanType> of(Plan plan) {
    return find(plan.type().id());
  }

  /** The type a type answers to in the end; itself where it answers to none. */
  public PlanType root(PlanType type) {
    return root(type, byId);
  }

  /** Every type once, in order. */
  public Collection<PlanType> all() {
    return List.copyOf(byId.values());
  }

  private static PlanType complete(PlanType type, Map<String, PlanType> known) {
    return chain(type, known).stream().reduce(PlanType::or).orElse(type);
  }

  private static PlanType root(PlanType type, Map<String, PlanType> known) {
    List<PlanType> chain = chain(type, known);
    return chain.get(chain.size() - 1);
  }

  /** The type, and from type to type what it is like; a ring or a missing type ends the chain. */
  private static List<PlanType> chain(PlanType type, Map<String, PlanType> known) {
    Map<String, PlanType> chain = new LinkedHashMap<>();
    PlanType next = type;
    while (next != null && chain.putIfAbsent(next.id(), next) == null) {
      next = next.like() == null ? null : known.get(next.like().id());
    }
    return List.copyOf(chain.values());
  }
}
