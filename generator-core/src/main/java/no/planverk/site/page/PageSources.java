package no.planverk.site.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.model.field.Origin;
import no.planverk.model.strategy.Chapter;
import no.planverk.model.value.WebAddress;
import org.jspecify.annotations.Nullable;

/** The author's files that each page is made from. */
public final class PageSources {

  private static final String STRATEGY = PageName.STRATEGY.path();

  private final SourceDates dates;
  private final @Nullable WebAddress editAddress;
  private final PlanIndex plans;

  /** Of each page that is not a plan's. */
  private final Map<String, List<Origin>> origins = new HashMap<>();

  PageSources(PlanIndex plans, SourceDates dates) {
    Model model = plans.model();
    this.plans = plans;
    this.dates = dates;
    this.editAddress = model.municipality().editAddress();
    Addresses.former(model).forEach(move -> origins.put(move.from(), List.of()));
    PageName.OURS_ALONE.forEach(name -> origins.put(name.path(), List.of()));
    model.pages().forEach(page -> origins.put(Addresses.page(page.id()), List.of(page.origin())));
    Stream<Origin> chapters = model.chapters().stream().map(Chapter::origin);
    origins.put(STRATEGY, Stream.concat(Stream.of(model.strategy().origin()), chapters).toList());
  }

  /** When a page was last changed; a page of many things has changed with any of them. */
  public @Nullable LocalDate changed(String path) {
    List<Origin> made = of(path);
    return dates.newest(
        made == null
            ? dates.files()
            : made.stream().flatMap(PageSources::files).collect(Collectors.toSet()));
  }

  /** Where the text of a page can be edited; null where that is not one place. */
  public @Nullable String edit(String path) {
    List<Origin> made = of(path);
    return editAddress == null || made == null || made.isEmpty()
        ? null
        : Urls.below(editAddress, mostText(made.get(0)));
  }

  /** Null for a page of many things. */
  private @Nullable List<Origin> of(String path) {
    return Addresses.planAt(path)
        .flatMap(plans::plan)
        .map(plan -> List.of(plan.origin()))
        .orElseGet(() -> origins.get(path));
  }

  private static Stream<String> files(Origin origin) {
    return Stream.concat(Stream.of(origin.place()), origin.fields().values().stream())
        .map(place -> place.file());
  }

  /** A row may have its text in a file of its own: that is what people want to mend. */
  private static String mostText(Origin origin) {
    return files(origin)
        .filter(file -> file.endsWith(".md"))
        .min(Comparator.naturalOrder())
        .orElse(origin.place().file());
  }
}
