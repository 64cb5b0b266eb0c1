package no.planverk.importing.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.planverk.importing.document.Remark;
import no.planverk.importing.draft.Draft;
import no.planverk.importing.draft.ModelFile;
import no.planverk.importing.folder.Difference.Change;
import no.planverk.importing.folder.PlanFolder.Outcome;
import no.planverk.importing.folder.WrittenPlans.Entry;
import no.planverk.importing.value.ModelWords;
import no.planverk.text.Language;

/**
 * Takes what is new in documents into plans that lie in a folder. Only the lines of what differs
 * are changed; a file in which that cannot be done surely is left alone, and told.
 */
public final class Merging {

  private final Path folder;
  private final WrittenPlans written;
  private final Language language;
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private final List<String> byHand = new ArrayList<>();
  private final List<String> strategyByHand = new ArrayList<>();

  private Merging(Path folder, WrittenPlans written, Language language) {
    this.folder = folder;
    this.written = written;
    this.language = language;
  }

  /** What became of the files, and the plans that must be changed by hand. */
  public record Result(Map<String, Outcome> outcomes, List<Remark> remarks) {}

  /** Takes in the plans, and the units and types they name. */
  public static Result of(
      Draft draft, Difference difference, WrittenPlans written, Path folder, Language language)
      throws IOException {
    Merging merging = new Merging(folder, written, language);
    Map<Path, List<Change>> byFile = new LinkedHashMap<>();
    for (Change change : difference.changes()) {
      byFile.computeIfAbsent(change.entry().file(), file -> new ArrayList<>()).add(change);
    }
    for (Map.Entry<Path, List<Change>> file : byFile.entrySet()) {
      merging.change(file.getKey(), file.getValue());
    }
    merging.strategy(difference.strategy().fields());
    merging.chapters(difference.chapters());
    merging.append("planer", difference.fresh());
    merging.append("enheter", merging.unknown("enheter", draft.units()));
    merging.append("plantyper", merging.unknown("plantyper", draft.types()));
    List<Remark> remarks = new ArrayList<>();
    Difference.add(remarks, "endring-for-hand", merging.byHand);
    Difference.add(
        remarks,
        "endring-strategi-for-hand",
        StrategyDifference.inForm(merging.strategyByHand, language));
    return new Result(merging.outcomes, List.copyOf(remarks));
  }

  private List<Map<String, Object>> unknown(String key, List<Map<String, Object>> items) {
    return items.stream()
        .filter(item -> written.named(key, String.valueOf(item.get("navn"))).isEmpty())
        .toList();
  }

  /** Changes the plans of a file together; where that is not sure, none of them. */
  private void change(Path file, List<Change> changes) throws IOException {
    String before = Files.readString(file);
    Optional<String> after =
        file.toString().endsWith(".md") ? inMarkdown(before, changes) : inList(before, changes);
    if (after.isPresent()) {
      replace(file, after.get());
    } else {
      changes.forEach(change -> byHand.add(change.name()));
    }
  }

  private Optional<String> inMarkdown(String before, List<Change> changes) {
    MarkdownFile file = MarkdownFile.of(before);
    Map<String, Object> fields = changes.get(0).fields();
    ListFile lines = new ListFile(file.head());
    lines.setAtTop(Put.all(fields, language));
    boolean sure = changes.size() == 1 && Sure.isChanged(file.head(), lines.text(), fields);
    return sure ? Optional.of(file.with(lines.text())) : Optional.empty();
  }

  /** What stands between braces is changed first: no line is more or less by that. */
  private Optional<String> inList(String before, List<Change> changes) {
    String list = listKey(before);
    FlowText flow = new FlowText(before, list);
    Map<Integer, List<Put>> puts = new TreeMap<>(Comparator.reverseOrder());
    for (Change change : changes) {
      int index = change.entry().index();
      List<Put> fields = Put.all(change.fields(), language);
      if (flow.holds(index)) {
        flow.set(index, fields);
      } else {
        puts.put(index, fields);
      }
    }
    ListFile lines = new ListFile(flow.changed());
    boolean done = lines.set(list, puts) && Sure.isChanged(before, lines.text(), list, changes);
    return done ? Optional.of(lines.text()) : Optional.empty();
  }

  private void strategy(Map<String, Object> fields) throws IOException {
    Optional<Path> file = written.strategy().map(Entry::file);
    if (file.isEmpty() || fields.isEmpty()) {
      return;
    }
    String before = Files.readString(file.get());
    ListFile lines = new ListFile(before);
    boolean done = lines.setUnder(WrittenPlans.STRATEGY, Put.all(fields, language));
    if (done && Sure.isChangedUnder(WrittenPlans.STRATEGY, before, lines.text(), fields)) {
      replace(file.get(), lines.text());
    } else {
      strategyByHand.addAll(fields.keySet());
    }
  }

  private void chapters(ChapterDifference chapters) throws IOException {
    Map<String, Outcome> filled = PlanFolder.fill(folder, chapters.fresh());
    filled.forEach(outcomes::put);
  }

  private static String listKey(String text) {
    return Stream.of("planer", "planar")
        .filter(key -> text.contains(key + ":"))
        .findFirst()
        .orElse("");
  }

  /** New items go under those that are there; else in a file of their own. */
  private void append(String key, List<Map<String, Object>> items) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    Optional<Path> file = written.fileOf(key);
    Object inForm = ModelFile.inForm(items, language);
    if (file.isPresent() && appended(file.get(), key, inForm, items.size())) {
      return;
    }
    String name = ModelWords.key(key, language);
    Path target = free(name);
    Files.writeString(target, ModelFile.dump().dumpToString(Map.of(name, inForm)));
    outcomes.put(folder.relativize(target).toString(), Outcome.WRITTEN);
  }

  private boolean appended(Path file, String key, Object items, int count) throws IOException {
    String before = Files.readString(file);
    ListFile lines = new ListFile(before);
    String text = ModelFile.dump().dumpToString(items).replaceAll("(?m)^  ", "");
    for (String name : List.of(ModelWords.key(key, language), key)) {
      if (lines.append(name, text) && Sure.isAppended(before, lines.text(), name, count)) {
        replace(file, lines.text());
        return true;
      }
    }
    return false;
  }

  private Path free(String name) {
    Path file = folder.resolve(name + ".yaml");
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(name + "-" + number + ".yaml");
    }
    return file;
  }

  private void replace(Path file, String text) throws IOException {
    PlanFolder.replace(file, text);
    outcomes.put(folder.relativize(file).toString().replace('\\', '/'), Outcome.CHANGED);
  }
}
