package no.planverk.site.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Model;
import no.planverk.model.field.Origin;
import no.planverk.model.strategy.Chapter;
import no.planverk.model.value.WebAddress;
import org.jspecify.annotations.Nullable;

/** The author's files that each page is made from. */
public final class PageSources {

  private static final String STRATEGY = PageName.STRATEGY.path();

  private final SourceDates dates;
  private final @Nullable WebAddress editAddress;
  private final Map<String, Set<String>> files = new HashMap<>();
  private final Map<String, String> edited = new HashMap<>();

  PageSources(Model model, SourceDates dates) {
    this.dates = dates;
    this.editAddress = model.municipality().editAddress();
    Addresses.former(model).forEach(move -> files.put(move.from(), Set.of()));
    PageName.OURS_ALONE.forEach(name -> files.put(name.path(), Set.of()));
    model.plans().forEach(plan -> add(Addresses.plan(plan.id()), plan.origin()));
    model.pages().forEach(page -> add(Addresses.page(page.id()), page.origin()));
    add(STRATEGY, model.strategy().origin());
    model.chapters().stream()
        .map(Chapter::origin)
        .forEach(
            chapter ->
                files.computeIfAbsent(STRATEGY, path -> new TreeSet<>()).addAll(files(chapter)));
  }

  /** When a page was last changed; a page of many things has changed with any of them. */
  public @Nullable LocalDate changed(String path) {
    return dates.newest(files.getOrDefault(path, dates.files()));
  }

  /** Where the text of a page can be edited; null where that is not one place. */
  public @Nullable String edit(String path) {
    String file = edited.get(path);
    return editAddress == null || file == null ? null : Urls.below(editAddress, file);
  }

  private void add(String path, Origin origin) {
    Set<String> sources = files(origin);
    files.put(path, sources);
    edited.put(path, mostText(origin, sources));
  }

  private static Set<String> files(Origin origin) {
    return Stream.concat(Stream.of(origin.place()), origin.fields().values().stream())
        .map(place -> place.file())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A row may have its text in a file of its own: that is what people want to mend. */
  private static String mostText(Origin origin, Set<String> sources) {
    return sources.stream()
        .filter(file -> file.endsWith(".md"))
        .findFirst()
        .orElse(origin.place().file());
  }
}
