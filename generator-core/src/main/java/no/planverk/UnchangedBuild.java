package no.planverk;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagnostic.Severity;

/** The log of a build that was of the very same as the one before: its findings, told again. */
final class UnchangedBuild {

  /** Stands where the time is put in. */
  static final String SECONDS = "{sekunder}";

  private UnchangedBuild() {}

  /** What to remember of a log, line by line. */
  static List<String> remembered(Stream<RunLog.Line> lines) {
    return lines.map(line -> line.severity() + " " + line.text()).toList();
  }

  /** The log of what is remembered. */
  static RunLog log(List<String> remembered, Duration time) {
    return new RunLog(false, remembered.stream().map(line -> line(line, time)).toList());
  }

  /** A time as the log tells it: {@code 12,3}. */
  static String seconds(Duration time) {
    return time.toSeconds() + "," + time.toMillisPart() / 100;
  }

  private static RunLog.Line line(String remembered, Duration time) {
    int space = remembered.indexOf(' ');
    String text = remembered.substring(space + 1).replace(SECONDS, seconds(time));
    return new RunLog.Line(Severity.valueOf(remembered.substring(0, space)), text);
  }
}
