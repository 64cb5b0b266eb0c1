package no.planverk.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.growth.Visits;
import no.planverk.model.Model;
import no.planverk.published.MadeUp;
import no.planverk.published.PublishedModel;
import no.planverk.run.Reading;
import no.planverk.site.page.SourceDates;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Wording;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;

/** How much the pages over several municipalities ask of the plans. */
public final class OverviewVisits {

  private static final int PLANS = 10;

  private OverviewVisits() {}

  /** Of so many municipalities, each with a few plans. */
  public static Map<String, Long> of(int municipalities) {
    List<PublishedModel> published = new ArrayList<>();
    for (int i = 0; i < municipalities; i++) {
      published.add(new PublishedModel("k" + i, LocalDate.of(2026, 11, 20), model(i), Map.of()));
    }
    Wording wording = WordingReader.read(ThemeFiles.own(), Language.NB).value().orElseThrow();
    Visits.count = 0;
    Overview overview = new Overview(null, wording, LocalDate.of(2026, 11, 23), published);
    OverviewPages.of(overview, new SharedPlans(overview));
    return Map.of("overview", Visits.count);
  }

  private static Model model(int index) {
    SourceFile file = new SourceFile("planverk.yaml", MadeUp.yaml(index, PLANS));
    return Reading.of(new SourceTree(List.of(file), Map.of()), SourceDates.UNKNOWN)
        .value()
        .orElseThrow()
        .model()
        .orElseThrow();
  }
}
