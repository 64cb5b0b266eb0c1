package no.planverk.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Checked;
import no.planverk.git.GitHistory;
import no.planverk.git.GitState;
import no.planverk.site.page.SourceDates;
import no.planverk.source.Memory;
import no.planverk.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * When each of the author's files was last changed: git is asked of those alone that have been read
 * anew since it was asked at the same commit.
 */
final class FileDates {

  private static final String KIND = "dates";

  private FileDates() {}

  /** What git says of one file; null as long as it has not been asked, or knows nothing. */
  private static final class Said {
    private @Nullable LocalDate day;
  }

  /** The days of files; where git has something to tell, nothing of it is kept. */
  static Checked<SourceDates> of(Path folder, List<SourceFile> files, Memory memory) {
    if (!mayTell(folder)) {
      Set<String> paths = files.stream().map(SourceFile::path).collect(Collectors.toSet());
      return Checked.of(new SourceDates(paths, Map.of()), List.of());
    }
    Memory.Round<SourceFile, Said> known = memory.roundOfSame(KIND, commit(folder));
    Map<String, Said> unasked = new HashMap<>();
    Map<String, Said> all = new HashMap<>();
    for (SourceFile file : files) {
      all.put(
          file.path(),
          known.of(
              file,
              each -> {
                Said said = new Said();
                unasked.put(each.path(), said);
                return said;
              }));
    }
    Checked<Map<String, LocalDate>> days = GitHistory.lastChanges(folder, unasked.keySet());
    if (!days.diagnostics().isEmpty()) {
      memory.roundOfSame(KIND, new Object());
      return GitHistory.lastChanges(folder, all.keySet())
          .then(every -> Checked.of(new SourceDates(all.keySet(), every), List.of()));
    }
    Map<String, LocalDate> told = days.value().orElseThrow();
    unasked.forEach((path, said) -> said.day = told.get(path));
    Map<String, LocalDate> every = new HashMap<>();
    all.forEach(
        (path, said) -> {
          if (said.day != null) {
            every.put(path, said.day);
          }
        });
    return Checked.of(new SourceDates(all.keySet(), every), List.of());
  }

  private static boolean mayTell(Path folder) {
    try {
      return GitState.isAround(folder);
    } catch (IOException unknown) {
      return true;
    }
  }

  /** Like nothing else where only git itself could say. */
  private static Object commit(Path folder) {
    try {
      Optional<String> commit = GitState.of(folder);
      return commit.isPresent() ? commit.get() : new Object();
    } catch (IOException unknown) {
      return new Object();
    }
  }
}
