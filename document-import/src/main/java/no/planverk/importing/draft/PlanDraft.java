package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A plan as it grows from the cells of its row, by bokmål keys. */
final class PlanDraft {

  /** The model's own order of keys; what is not here comes last. */
  private static final List<String> ORDER =
      List.of(
          "id",
          "nr",
          "navn",
          "type",
          "gruppe",
          "temaer",
          "vedtatt",
          "status",
          "status-ordlyd",
          "beslutning",
          "hvorfor",
          "gjelder",
          "ansvarlig",
          "politisk-organ",
          "oppstart",
          "høring",
          "forventet-vedtak",
          "sist-revidert",
          "innsats",
          "ekstern-kostnad",
          "bærekraftsmål",
          "lenker",
          "evaluering",
          "merknad");

  /** The model takes 20 000 letters; the words over the columns are among them. */
  private static final int MOST_REMARKS = 19_000;

  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private final String name;
  private String statusInPassing = "";
  private boolean saidToBeNew;

  PlanDraft(String name) {
    this.name = name;
    fields.put("navn", name);
  }

  String name() {
    return name;
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  /** The text of a field; empty where it has none. */
  Optional<String> text(String key) {
    return fields.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** Sets a field; nothing where it has a value, which is then told. */
  boolean set(String key, Object value) {
    return fields.putIfAbsent(key, value) == null;
  }

  /** Sets a field, whatever it had. */
  void replace(String key, Object value) {
    fields.put(key, value);
  }

  /** The parts of a field that has several. */
  @SuppressWarnings("unchecked") // what is put under a key with parts is made here
  Map<String, Object> part(String key) {
    return (Map<String, Object>) fields.computeIfAbsent(key, none -> new LinkedHashMap<>());
  }

  /** A status a decision tells in passing: it holds where nothing else says one. */
  void hintStatus(String status) {
    statusInPassing = status;
  }

  /** That a new plan was written where the date of adoption stands. */
  void hintNew(boolean isNew) {
    saidToBeNew |= isNew;
  }

  /** Fills in what was said in passing, and a type where none was named. */
  void complete(String newPlan, Supplier<String> type) {
    if (!statusInPassing.isEmpty() && !has("status-ordlyd")) {
      set("status", statusInPassing);
    }
    if (saidToBeNew && !has("beslutning")) {
      set("beslutning", newPlan);
    }
    if (!has("type")) {
      set("type", type.get());
    }
    fields.values().removeIf(value -> value instanceof Map<?, ?> parts && parts.isEmpty());
  }

  /**
   * Takes what another table says of the plan, where it denies nothing that is known.
   *
   * @return false where it does: then nothing is taken
   */
  boolean takes(PlanDraft other) {
    Map<String, Object> joined = new LinkedHashMap<>(fields);
    for (Map.Entry<String, Object> field : other.fields.entrySet()) {
      Object ours = joined.get(field.getKey());
      if (!field.getKey().equals("navn")
          && !joins(joined, field.getKey(), ours, field.getValue())) {
        return false;
      }
    }
    fields.putAll(joined);
    other.remarks.stream().filter(remark -> !remarks.contains(remark)).forEach(remarks::add);
    statusInPassing = statusInPassing.isEmpty() ? other.statusInPassing : statusInPassing;
    saidToBeNew |= other.saidToBeNew;
    return true;
  }

  private static boolean joins(
      Map<String, Object> into, String key, @Nullable Object ours, Object theirs) {
    if (ours instanceof Map<?, ?> parts && theirs instanceof Map<?, ?> more) {
      Map<String, Object> both = new LinkedHashMap<>();
      parts.forEach((part, value) -> both.put(String.valueOf(part), value));
      boolean agree =
          more.entrySet().stream()
              .allMatch(part -> agree(both, String.valueOf(part.getKey()), part.getValue()));
      into.put(key, both);
      return agree;
    }
    if (ours instanceof List<?> items && theirs instanceof List<?> more && isOfParts(more)) {
      List<Object> both = new ArrayList<>(items);
      more.stream().filter(item -> !both.contains(item)).forEach(both::add);
      into.put(key, both);
      return true;
    }
    return agree(into, key, theirs);
  }

  private static boolean isOfParts(List<?> items) {
    return items.stream().allMatch(Map.class::isInstance);
  }

  private static boolean agree(Map<String, Object> known, String key, Object value) {
    Object before = known.putIfAbsent(key, value);
    return before == null || before.equals(value);
  }

  /** Adds to the list of a field. */
  void add(String key, Object item) {
    List<Object> items = new ArrayList<>();
    if (fields.get(key) instanceof List<?> before) {
      items.addAll(before);
    }
    items.add(item);
    fields.put(key, items);
  }

  /** Whether the remarks can take one more, by the model's limit. */
  boolean hasRoomFor(String markdown) {
    int taken = remarks.stream().mapToInt(String::length).sum() + 300 * remarks.size();
    return taken + markdown.length() < MOST_REMARKS;
  }

  /** Adds a remark, in Markdown. */
  void remark(String markdown) {
    remarks.add(markdown);
  }

  /** All of it, in the order of the model. */
  Map<String, Object> fields() {
    Map<String, Object> all = new LinkedHashMap<>(fields);
    if (!remarks.isEmpty()) {
      all.put("merknad", String.join("\n\n", remarks));
    }
    Map<String, Object> ordered = new LinkedHashMap<>();
    ORDER.stream().filter(all::containsKey).forEach(key -> ordered.put(key, all.get(key)));
    all.forEach(ordered::putIfAbsent);
    ordered.replaceAll((key, value) -> shortened(value));
    return ordered;
  }

  /** A decision or an adoption of one word is written as that word. */
  private static Object shortened(Object value) {
    return value instanceof Map<?, ?> parts
            && parts.size() == 1
            && parts.keySet().stream().allMatch(key -> key.equals("valg") || key.equals("dato"))
        ? parts.values().iterator().next()
        : value;
  }
}
