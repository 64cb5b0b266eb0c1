package no.planverk.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.report.Notice.Level;

/**
 * The remarks as lines GitHub Actions makes annotations of: {@code ::warning file=…,line=…::…}.
 *
 * <p>GitHub shows {@value #MOST} of each kind from a step, so no more are told.
 */
public final class GitHubLines {

  private static final int MOST = 10;

  private GitHubLines() {}

  /** The lines, the most pressing first; without a line break in any. */
  public static List<String> of(CheckResult result, Whereabouts whereabouts) {
    List<Notice> notices = Notices.of(result, whereabouts);
    return Stream.of(Level.values())
        .flatMap(level -> notices.stream().filter(n -> n.level() == level).limit(MOST))
        .map(notice -> line(notice, whereabouts))
        .toList();
  }

  private static String line(Notice notice, Whereabouts whereabouts) {
    String place =
        notice
            .place()
            .map(in -> "file=" + property(notice.path()) + at(in.line(), in.column()))
            .orElse("");
    String title = "title=" + property(whereabouts.heading(notice.rule()));
    String where =
        Stream.of(place, title).filter(s -> !s.isEmpty()).collect(Collectors.joining(","));
    return "::" + command(notice.level()) + " " + where + "::" + data(notice.text());
  }

  private static String at(int line, int column) {
    return ",line=" + line + ",col=" + column;
  }

  private static String command(Level level) {
    return level == Level.NOTE ? "notice" : level.word();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
