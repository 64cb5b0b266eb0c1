package no.planverk.importing.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.importing.document.Remark;
import no.planverk.importing.draft.Draft;
import no.planverk.importing.folder.WrittenPlans.Entry;
import no.planverk.text.Language;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What a document says otherwise than the plans that lie in a folder.
 *
 * @param fresh the plans that are not there
 * @param changes the plans that are, and what they get
 * @param byHand the names of those that say other things in a list, so that a planner must choose
 * @param gone the names of those the document does not have
 * @param strategy what differs in the strategy itself
 * @param chapters what differs in the text
 */
public record Difference(
    List<Map<String, Object>> fresh,
    List<Change> changes,
    Set<String> byHand,
    List<String> gone,
    StrategyDifference strategy,
    ChapterDifference chapters) {

  /** What an import finds out by itself stands back for what a planner has written. */
  private static final Set<String> PLANNERS_OWN = Set.of("id", "navn", "type", "gruppe", "nr");

  /**
   * A plan that gets something.
   *
   * @param name the plan's name
   * @param fields the fields that differ, with what they become
   */
  public record Change(Entry entry, String name, Map<String, Object> fields) {}

  /** The difference; plans are the same where their names are, however they are spaced. */
  public static Difference between(
      Draft draft, WrittenPlans written, Path folder, Language language) throws IOException {
    StrategyDifference strategy = StrategyDifference.between(draft.strategy(), written, language);
    List<Map<String, Object>> plans = strategy.known(draft.plans());
    Map<String, List<Entry>> there = new LinkedHashMap<>();
    Map<String, Entry> texts = new LinkedHashMap<>();
    Map<String, Entry> byId = new LinkedHashMap<>();
    Map<String, Entry> former = new LinkedHashMap<>();
    for (Entry entry : written.list("planer")) {
      if (entry.name().isEmpty()) {
        texts.putIfAbsent(entry.id(), entry);
      } else {
        there.computeIfAbsent(Slug.of(entry.name()), name -> new ArrayList<>()).add(entry);
        byId.putIfAbsent(entry.id(), entry);
        entry.otherNames().forEach(other -> former.putIfAbsent(Slug.of(other), entry));
      }
    }
    List<Map<String, Object>> fresh = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Set<String> byHand = new LinkedHashSet<>();
    for (Map<String, Object> plan : plans) {
      Entry entry = draft.isBook() ? byId.remove(String.valueOf(plan.get("id"))) : null;
      if (entry == null) {
        entry = taken(there, former, plan);
      } else {
        there.getOrDefault(Slug.of(entry.name()), new ArrayList<>()).remove(entry);
      }
      if (entry == null) {
        fresh.add(plan);
      } else {
        changes.addAll(changes(draft, plan, entry, texts.get(entry.id()), byHand));
      }
    }
    List<String> gone = there.values().stream().flatMap(List::stream).map(Entry::name).toList();
    ChapterDifference chapters = ChapterDifference.between(draft.texts(), written, folder);
    return new Difference(fresh, changes, byHand, gone, strategy, chapters);
  }

  /** The plan that lies there: of several with one name that with the same id, else the next. */
  private static @Nullable Entry taken(
      Map<String, List<Entry>> there, Map<String, Entry> former, Map<String, Object> plan) {
    String name = Slug.of(String.valueOf(plan.get("navn")));
    List<Entry> named = there.getOrDefault(name, List.of());
    if (named.isEmpty()) {
      return formerly(there, former.get(name));
    }
    String id = Slug.of(String.valueOf(plan.getOrDefault("id", name)));
    Entry found =
        named.stream().filter(each -> each.id().equals(id)).findFirst().orElse(named.get(0));
    named.remove(found);
    return found;
  }

  /** The plan that was called so before, unless it is found by its own name already. */
  private static @Nullable Entry formerly(Map<String, List<Entry>> there, @Nullable Entry entry) {
    return entry != null
            && there.getOrDefault(Slug.of(entry.name()), new ArrayList<>()).remove(entry)
        ? entry
        : null;
  }

  /** A plan may stand in a list and have a file too; what stands in the file is changed there. */
  private static List<Change> changes(
      Draft draft,
      Map<String, Object> plan,
      Entry entry,
      @Nullable Entry text,
      Set<String> byHand) {
    Map<String, Object> inFile = new LinkedHashMap<>();
    Map<String, Object> inList = new LinkedHashMap<>();
    plan.forEach(
        (key, value) -> {
          boolean isInFile = text != null && text.fields().containsKey(key);
          Entry holder = text != null && isInFile ? text : entry;
          boolean isPlanners = PLANNERS_OWN.contains(key) && holder.fields().containsKey(key);
          boolean stands = draft.isBook() ? draft.isKnown(plan, key) : isPlanners;
          Object theirs = holder.fields().get(key);
          if (!stands && !Joining.says(key, theirs, value)) {
            Optional<Object> joined =
                draft.isBook() ? Optional.of(value) : Joining.of(key, theirs, value);
            joined.ifPresentOrElse(
                put -> (isInFile ? inFile : inList).put(key, put), () -> byHand.add(entry.name()));
          }
        });
    List<Change> changes = new ArrayList<>();
    if (!inList.isEmpty()) {
      changes.add(new Change(entry, entry.name(), inList));
    }
    if (text != null && !inFile.isEmpty()) {
      changes.add(new Change(text, entry.name(), inFile));
    }
    return changes;
  }

  /** The difference in words: how many, and which. */
  public List<Remark> remarks(Language language) {
    List<Remark> remarks = new ArrayList<>();
    add(
        remarks,
        "endring-nye",
        fresh.stream().map(plan -> String.valueOf(plan.get("navn"))).toList());
    add(remarks, "endring-vedtak", changed("vedtatt"));
    add(remarks, "endring-beslutning", changed("beslutning"));
    add(
        remarks,
        "endring-annet",
        changes.stream()
            .filter(
                change ->
                    change.fields().keySet().stream()
                        .anyMatch(key -> !key.equals("vedtatt") && !key.equals("beslutning")))
            .map(Change::name)
            .distinct()
            .toList());
    add(remarks, "endring-lister-for-hand", List.copyOf(byHand));
    add(remarks, "endring-borte", gone);
    List<Remark> others = new ArrayList<>(strategy.remarks(language));
    others.addAll(chapters.remarks());
    remarks.addAll(others);
    if (fresh.isEmpty() && changes.isEmpty() && byHand.isEmpty() && others.isEmpty()) {
      remarks.add(new Remark("endring-ingen", Map.of()));
    }
    return List.copyOf(remarks);
  }

  private List<String> changed(String key) {
    return changes.stream()
        .filter(change -> change.fields().containsKey(key))
        .map(Change::name)
        .distinct()
        .toList();
  }

  /** Adds how many plans there are of something, with their names; nothing for none. */
  static void add(List<Remark> remarks, String key, List<String> names) {
    if (!names.isEmpty()) {
      remarks.add(Remark.allNamed(key, names));
    }
  }
}
