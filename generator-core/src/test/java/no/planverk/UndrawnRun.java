package no.planverk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Checked;
import no.planverk.diagram.graph.Graph;
import no.planverk.output.Outputs;
import no.planverk.parallel.Artifact;
import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.NotDrawn;
import no.planverk.render.figure.Drawings.Reason;
import no.planverk.render.theme.TemplateFault;
import no.planverk.report.CheckResult;
import no.planverk.run.Checking;
import no.planverk.run.DecidedSite;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.run.SiteFigures;
import no.planverk.run.Source;

/**
 * What {@link Planverk#generate} does, but that figures are in words and files are kept in memory.
 *
 * @param log what the run said, but for what it says of figures
 * @param files the bytes of every file of the site, by path; empty after a refusal
 */
public record UndrawnRun(RunLog log, Map<String, byte[]> files) {

  /** Makes the site of an author's folder on the day of the tests. */
  public static UndrawnRun of(Path folder) throws Exception {
    Settings settings = GenerateProgram.settings(folder, folder.resolveSibling("nettsted"));
    Checked<Source> source = Reading.of(folder, false);
    Checked<DecidedSite> contents = source.then(read -> Deciding.of(read, null, settings.today()));
    CheckResult checked = Checking.of(source, contents, settings.today(), false);
    LogTeller log = new LogTeller(checked.language(), settings);
    log.foundInBrief(checked);
    return log.stopped()
        ? new UndrawnRun(log.generated(), Map.of())
        : made(contents.value().orElseThrow(), log);
  }

  private static UndrawnRun made(DecidedSite contents, LogTeller log) throws Exception {
    Map<Graph, Drawings.Outcome> none =
        contents.site().figures().stream()
            .distinct()
            .collect(
                Collectors.toMap(Function.identity(), g -> new NotDrawn(Reason.TOO_LARGE, "")));
    SiteFigures figures = SiteFigures.of(contents.site(), new Drawings(none, 0, 0, 0));
    Map<String, byte[]> files = new TreeMap<>();
    try {
      for (Artifact artifact : Outputs.of(contents.with(figures))) {
        files.put(artifact.path(), artifact.content().call());
      }
    } catch (TemplateFault fault) {
      log.trouble(List.of(fault.diagnostic()));
      files.clear();
    }
    return new UndrawnRun(log.generated(), files);
  }
}
