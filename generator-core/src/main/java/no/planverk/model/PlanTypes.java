package no.planverk.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

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
   * @param types in the order they shall have; where an id stands twice the first one wins
   */
  public PlanTypes(List<PlanType> types) {
    Map<String, PlanType> written = new LinkedHashMap<>();
    types.forEach(type -> written.putIfAbsent(type.id(), type));
    written.values().forEach(type -> byId.put(type.id(), complete(type, written)));
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

  /** Every type once, in order. */
  public Collection<PlanType> all() {
    return List.copyOf(byId.values());
  }

  /** Follows {@code like} from type to type; a ring or a missing type ends the chain. */
  private static PlanType complete(PlanType type, Map<String, PlanType> written) {
    PlanType whole = type;
    Set<String> seen = new HashSet<>(Set.of(type.id()));
    PlanType next = parent(type, written);
    while (next != null && seen.add(next.id())) {
      whole = inherit(whole, next);
      next = parent(next, written);
    }
    return whole;
  }

  private static @Nullable PlanType parent(PlanType type, Map<String, PlanType> written) {
    return type.like() == null ? null : written.get(type.like().id());
  }

  private static PlanType inherit(PlanType own, PlanType from) {
    return new PlanType(
        own.id(),
        own.names(),
        own.like(),
        own.explanation() != null ? own.explanation() : from.explanation(),
        own.box() != null ? own.box() : from.box(),
        own.level() != null ? own.level() : from.level(),
        own.subject() != null ? own.subject() : from.subject(),
        own.law() != null ? own.law() : from.law(),
        own.alsoCalled(),
        own.origin());
  }
}
