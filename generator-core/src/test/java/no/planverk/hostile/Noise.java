package no.planverk.hostile;

import java.util.regex.Pattern;
import no.planverk.RunLog;
import no.planverk.diagnostic.Severity;

/** Knows a message about the author's files where there is nothing to say of them. */
final class Noise {

  private static final Pattern OF_A_FILE = Pattern.compile("[^ ]+:\\d+:\\d+: .*", Pattern.DOTALL);
  private static final Pattern OF_A_RULE = Pattern.compile("\\[[A-Z]+-\\d+");

  private Noise() {}

  /** The law may find the sources' own strategy wanting, and a figure may stand in words. */
  static boolean is(RunLog.Line line) {
    String text = line.text();
    return line.severity() != Severity.INFO
        && OF_A_FILE.matcher(text).matches()
        && !text.contains("planverk.yaml")
        && !text.contains("Figuren «")
        && !OF_A_RULE.matcher(text).find();
  }
}
