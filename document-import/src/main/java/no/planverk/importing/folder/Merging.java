package no.planverk.importing.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
    merging.append("planer", difference.fresh());
    merging.append("enheter", merging.unknown("enheter", draft.units()));
    merging.append("plantyper", merging.unknown("plantyper", draft.types()));
    List<Remark> remarks = new ArrayList<>();
    Difference.add(remarks, "endring-for-hand", merging.byHand);
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
    String list = listKey(before);
    ListFile lines = new ListFile(before);
    boolean done = !file.toString().endsWith(".md");
    Map<Integer, List<ListFile.Put>> puts = new TreeMap<>(Comparator.reverseOrder());
    changes.forEach(change -> puts.put(change.entry().index(), puts(change)));
    done = done && lines.set(list, puts);
    if (done && Sure.isChanged(before, lines.text(), list, changes)) {
      replace(file, lines.text());
    } else {
      changes.forEach(change -> byHand.add(change.entry().name()));
    }
  }

  private List<ListFile.Put> puts(Change change) {
    List<ListFile.Put> puts = new ArrayList<>();
    change
        .fields()
        .forEach(
            (bokmaal, value) -> {
              String key = ModelWords.key(bokmaal, language);
              Object inForm = ModelFile.inForm(value, language);
              String text = ModelFile.dump().dumpToString(Map.of(key, inForm));
              puts.add(new ListFile.Put(new HashSet<>(List.of(bokmaal, key)), text));
            });
    return puts;
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
