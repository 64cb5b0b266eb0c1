package no.planverk.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.planverk.DrawnFigures;
import no.planverk.Planverk;
import no.planverk.RunLog;
import no.planverk.Settings;
import no.planverk.UndrawnRun;

/**
 * Runs hostile sources, those that must be refused over a good site.
 *
 * @param good a site that no refusal may touch
 */
record Bench(Path good) {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Makes the good site in an empty folder. */
  static Bench in(Path empty) throws IOException {
    Path source = HostileCase.named("000-control").laidOut(empty);
    Path site = empty.resolve("site");
    RunLog log = generate(source, site);
    if (log.failed()) {
      throw new IllegalStateException(log.lines().toString());
    }
    return new Bench(site);
  }

  /** What becomes of a source that is laid out in an empty folder. */
  Outcome run(HostileCase input, Path empty) throws Exception {
    Path source = input.laidOut(empty);
    Map<Path, String> before = Contents.seen(source);
    long started = MACHINE.getProcessCpuTime();
    Outcome outcome =
        input.expected().is("reject") || input.expected().has("draw")
            ? written(source, output(input, empty))
            : inMemory(source, input.expected());
    double seconds = (MACHINE.getProcessCpuTime() - started) / 1e9;
    List<String> changed = Contents.changed(before, Contents.seen(source));
    return outcome.with(changed, seconds);
  }

  private Path output(HostileCase input, Path empty) throws IOException {
    return switch (input.expected().one("output")) {
      case "/" -> empty.getRoot();
      case "foreign" -> foreign(empty.resolve("site"));
      default -> input.expected().is("reject") ? good : empty.resolve("site");
    };
  }

  private static Path foreign(Path site) throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("mitt-viktige.doc"), "ikke slett");
    return site;
  }

  /** The whole run, with figures and a folder on the disk. */
  private static Outcome written(Path source, Path output) throws IOException {
    Map<Path, String> before = Contents.seen(output);
    RunLog log = generate(source, output);
    return log.failed()
        ? Outcome.of(log).with(Contents.changed(before, Contents.seen(output)), 0)
        : Outcome.of(log).with(Contents.of(output));
  }

  private static Outcome inMemory(Path source, Expected expected) throws Exception {
    UndrawnRun run = UndrawnRun.of(source);
    Outcome outcome = Outcome.of(run.log()).with(run.files());
    return expected.is("told")
        ? outcome.with(Planverk.check(settings(source, source.resolveSibling("site"))))
        : outcome;
  }

  private static RunLog generate(Path source, Path output) {
    return Planverk.generate(settings(source, output), line -> {});
  }

  private static Settings settings(Path source, Path output) {
    return new Settings(source, output, DrawnFigures.CACHE, null, 1, false, TODAY);
  }
}
