package no.planverk.hostile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.RunLog;
import no.planverk.diagnostic.Severity;

/**
 * What became of a source.
 *
 * @param log what the run said
 * @param checked what a check of the same files said; empty where nobody asks
 * @param files the bytes of every file that was made, by path; empty after a refusal
 * @param changed what should lie as it was and does not: the source, or a site after a refusal
 * @param seconds how much computing it took
 */
record Outcome(
    RunLog log,
    List<String> checked,
    Map<String, byte[]> files,
    List<String> changed,
    double seconds) {

  static Outcome of(RunLog log) {
    return new Outcome(log, List.of(), Map.of(), List.of(), 0);
  }

  Outcome with(RunLog check) {
    return new Outcome(log, texts(check), files, changed, seconds);
  }

  Outcome with(Map<String, byte[]> made) {
    return new Outcome(log, checked, made, changed, seconds);
  }

  Outcome with(List<String> alsoChanged, double computing) {
    List<String> all = Stream.concat(changed.stream(), alsoChanged.stream()).toList();
    return new Outcome(log, checked, files, all, computing);
  }

  boolean refused() {
    return log.failed();
  }

  List<String> said() {
    return texts(log);
  }

  List<String> said(Severity severity) {
    return log.lines().stream()
        .filter(line -> line.severity() == severity)
        .map(RunLog.Line::text)
        .toList();
  }

  private static List<String> texts(RunLog log) {
    return log.lines().stream().map(RunLog.Line::text).toList();
  }
}
