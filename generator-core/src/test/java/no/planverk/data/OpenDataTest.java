package no.planverk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.site.Site;
import no.planverk.site.page.SiteContext;
import no.planverk.site.page.SourceDates;
import org.junit.jupiter.api.Test;

/** Data is large: none of it is made twice. */
class OpenDataTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Path GOL = Path.of("../site-example/src/planverk");

  @Test
  void aFileThatIsMadeKnowsItsSize() {
    AtomicInteger made = new AtomicInteger();
    DataFile file =
        new DataFile(
            "data/a.csv",
            "excel",
            () -> {
              made.incrementAndGet();
              return new byte[3];
            });

    assertThat(file.bytes()).hasSize(3);
    assertThat(file.size()).isEqualTo(3);
    assertThat(made).hasValue(1);
  }

  @Test
  void thePageTheCatalogueAndTheFilesAreOfTheSameFiles() {
    Site site =
        Reading.of(GOL, false)
            .then(source -> Deciding.of(source, null, TODAY))
            .value()
            .orElseThrow()
            .site();
    OpenData data =
        new SiteContext(
                site.model(), site.wording(), site.addresses(), SourceDates.UNKNOWN, TODAY, false)
            .data();

    Set<DataFile> files = Collections.newSetFromMap(new IdentityHashMap<>());
    files.addAll(data.files());
    List<DataFile> told =
        data.sets().stream()
            .filter(set -> !set.key().equals("katalog"))
            .flatMap(set -> set.files().stream())
            .toList();
    assertThat(told).hasSizeGreaterThan(8);
    assertThat(files).containsAll(told);
  }
}
