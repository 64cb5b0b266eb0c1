package no.planverk.importing.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.importing.value.ModelFields;
import no.planverk.read.Shape;
import no.planverk.read.Shape.RecordOf;
import org.jspecify.annotations.Nullable;

/**
 * What a field comes to say when a planner has written of it and a document says something too: the
 * parts that differ are the document's, and all others stay the planner's.
 */
final class Joining {

  /** What tells one item of a list from another. */
  private static final List<String> TELLING =
      List.of("sak", "år", "dato", "grunn", "lov", "adresse");

  /** What tells it alone, whatever else differs: no council adopts a plan twice in a day. */
  private static final Set<String> ENOUGH = Set.of("sak", "dato");

  private static final String DATE = "dato";
  private static final String ACTIVITY = "aktivitet";

  /** The author's words for a value: of another value they are no words. */
  private static final String WORDING = "ordlyd";

  /** Free text, of which both may write. */
  private static final Set<String> PROSE = Set.of("merknad", "evaluering");

  private Joining() {}

  /** Whether a planner's value of a plan's field says already what a document says. */
  static boolean says(String key, @Nullable Object theirs, Object ours) {
    boolean isProse = theirs instanceof String text && PROSE.contains(key) && has(text, ours);
    return isProse || says(theirs, ours, ModelFields.ofPlan(key));
  }

  /** What the field becomes; empty where a planner must see to it, as something would be lost. */
  static Optional<Object> of(String key, @Nullable Object theirs, Object ours) {
    if (theirs instanceof String text && PROSE.contains(key)) {
      return Optional.of(has(text, ours) ? text : text.stripTrailing() + "\n\n" + ours);
    }
    return joined(theirs, ours, ModelFields.ofPlan(key));
  }

  private static boolean has(String text, Object ours) {
    return SameWords.inOneLine(text).contains(SameWords.inOneLine(ours));
  }

  private static boolean says(@Nullable Object theirs, Object ours, Optional<Shape> shape) {
    if (theirs == null) {
      return false;
    }
    Optional<Shape> one = one(shape);
    if (theirs instanceof List<?> || ours instanceof List<?>) {
      return items(ours).stream()
          .allMatch(item -> items(theirs).stream().anyMatch(there -> says(there, item, one)));
    }
    if (theirs instanceof Map<?, ?> || ours instanceof Map<?, ?>) {
      Map<String, Object> there = parts(theirs, one);
      return parts(ours, one).entrySet().stream()
          .allMatch(part -> says(there, part.getKey(), part.getValue(), one));
    }
    return SameWords.are(theirs, ours, one);
  }

  /** An amount under a year is what there is to do, to who does not know what it counts. */
  private static boolean says(
      Map<String, Object> there, String key, Object ours, Optional<Shape> shape) {
    return says(there.get(key), ours, part(key, shape))
        || (key.equals(ACTIVITY)
            && there.values().stream()
                .anyMatch(amount -> SameWords.are(amount, ours, Optional.empty())));
  }

  private static Optional<Object> joined(
      @Nullable Object theirs, Object ours, Optional<Shape> shape) {
    if (theirs == null) {
      return Optional.of(ours);
    }
    if (says(theirs, ours, shape)) {
      return Optional.of(theirs);
    }
    Optional<Shape> one = one(shape);
    boolean isOfParts = one.filter(RecordOf.class::isInstance).isPresent();
    if (shape.filter(Shape.ListOf.class::isInstance).isPresent() && isOfParts) {
      boolean isList = theirs instanceof List<?>;
      return items(items(theirs), items(ours), one)
          .map(all -> isList || all.size() > 1 ? all : all.get(0));
    }
    if (theirs instanceof List<?> || ours instanceof List<?>) {
      boolean isMore = items(theirs).size() == 1 || says(ours, theirs, shape);
      return isMore ? Optional.of(ours) : Optional.empty();
    }
    return theirs instanceof Map<?, ?> || ours instanceof Map<?, ?>
        ? fields(parts(theirs, one), parts(ours, one), one)
        : Optional.of(ours);
  }

  private static Optional<Object> fields(
      Map<String, Object> theirs, Map<String, Object> ours, Optional<Shape> shape) {
    Map<String, Object> all = new LinkedHashMap<>(theirs);
    String main = mainPart(shape);
    if (ours.containsKey(main) && !says(theirs.get(main), ours.get(main), part(main, shape))) {
      all.remove(WORDING);
    }
    for (Map.Entry<String, Object> part : ours.entrySet()) {
      String key = part.getKey();
      Optional<Object> value = joined(theirs.get(key), part.getValue(), part(key, shape));
      if (value.isEmpty()) {
        return value;
      }
      boolean isSaid = says(theirs, key, part.getValue(), shape);
      value.filter(known -> !isSaid).ifPresent(known -> all.put(key, known));
    }
    boolean isBare = all.size() == 1 && all.containsKey(main);
    return Optional.ofNullable(isBare ? all.get(main) : all);
  }

  /** The items of both; empty where it cannot be told which of them are about one thing. */
  private static Optional<List<Object>> items(
      List<Object> theirs, List<Object> ours, Optional<Shape> shape) {
    List<Object> all = new ArrayList<>(theirs);
    boolean areSingle = theirs.size() == 1 && ours.size() == 1;
    for (Object item : ours) {
      if (all.stream().anyMatch(there -> says(there, item, shape))) {
        continue;
      }
      List<Object> same =
          all.stream().filter(there -> isOfOne(there, item, areSingle, shape)).toList();
      boolean tells = TELLING.stream().anyMatch(parts(item, shape)::containsKey);
      if (same.size() == 1) {
        Optional<Object> value = fields(parts(same.get(0), shape), parts(item, shape), shape);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        all.set(all.indexOf(same.get(0)), value.get());
      } else if (same.isEmpty() && tells) {
        all.add(item);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }

  /** Whether two items are about one thing: an adoption, a year, a ground. */
  private static boolean isOfOne(
      Object theirs, Object ours, boolean areSingle, Optional<Shape> shape) {
    Map<String, Object> there = parts(theirs, shape);
    Map<String, Object> here = parts(ours, shape);
    List<String> both =
        TELLING.stream().filter(key -> there.containsKey(key) && here.containsKey(key)).toList();
    List<String> same = both.stream().filter(key -> agree(key, there, here, shape)).toList();
    boolean isBareDate = areSingle && there.keySet().equals(Set.of(DATE));
    return same.stream().anyMatch(ENOUGH::contains)
        || (same.equals(both) && (areSingle || !same.isEmpty()))
        || isBareDate;
  }

  private static boolean agree(
      String key, Map<String, Object> there, Map<String, Object> here, Optional<Shape> shape) {
    Object theirs = there.getOrDefault(key, "");
    Object ours = here.getOrDefault(key, "");
    return says(theirs, ours, part(key, shape)) || says(ours, theirs, part(key, shape));
  }

  private static Optional<Shape> one(Optional<Shape> shape) {
    return shape.map(known -> known instanceof Shape.ListOf list ? list.element() : known);
  }

  private static Optional<Shape> part(String key, Optional<Shape> shape) {
    return shape
        .filter(RecordOf.class::isInstance)
        .flatMap(type -> ModelFields.at(key, (RecordOf) type));
  }

  private static List<Object> items(Object value) {
    return value instanceof List<?> items ? List.copyOf(items) : List.of(value);
  }

  /** The parts of a value; one that is written alone is the part it is short for. */
  private static Map<String, Object> parts(Object value, Optional<Shape> shape) {
    Map<String, Object> parts = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> fields) {
      fields.forEach((key, part) -> parts.put(String.valueOf(key), part == null ? "" : part));
    } else {
      parts.put(mainPart(shape), value);
    }
    return parts;
  }

  private static String mainPart(Optional<Shape> shape) {
    if (shape.filter(Shape.Time.class::isInstance).isPresent()) {
      return "tid";
    }
    return shape
        .filter(RecordOf.class::isInstance)
        .map(type -> ((RecordOf) type).oneLine())
        .map(Shape.FieldShape::nb)
        .orElse("");
  }
}
