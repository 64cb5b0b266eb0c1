package no.planverk.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Severity;

/** Judges what was said: the right severity, at the right place, in words that help. */
final class Messages {

  private static final Pattern EXACT = Pattern.compile(".*(:\\d+:.*|:\\*.*|:\\d+)");
  private static final int LONGEST = 2500;

  private final Expected expected;
  private final Outcome outcome;
  private final List<String> all;
  private final List<String> faults = new ArrayList<>();

  private Messages(Expected expected, Outcome outcome) {
    this.expected = expected;
    this.outcome = outcome;
    this.all = Stream.concat(outcome.said().stream(), outcome.checked().stream()).toList();
  }

  /** What is wrong with what was said, in words; empty where all is well. */
  static List<String> faults(Expected expected, Outcome outcome) {
    Messages messages = new Messages(expected, outcome);
    messages.kind();
    if (expected.is("reject", "warn", "told") || (expected.is("either") && outcome.refused())) {
      messages.places();
    }
    messages.others();
    return messages.faults;
  }

  private void kind() {
    String errors = String.join("; ", outcome.said(Severity.ERROR));
    faultIf(expected.is("reject") && !outcome.refused(), "accepted what must be refused");
    faultIf(
        expected.is("neutralise", "warn") && outcome.refused(),
        "refused what must work: " + errors);
  }

  private void places() {
    List<String> level = level();
    List<String> places = parts(expected.one("location"), " ; ");
    for (String place : places) {
      Predicate<String> there = text -> parts(place, "\\|").stream().anyMatch(p -> at(p, text));
      List<String> here = level.stream().filter(there).toList();
      faultIf(here.isEmpty(), "nothing at " + place + ", but " + level);
      faultIf(!here.isEmpty() && !said("message", here), "poor message: " + here);
      faultIf(!here.isEmpty() && !said("hint", here), "poor hint: " + here);
      faultIf(
          expected.is("told") && outcome.said().stream().noneMatch(there),
          "the build is silent about " + place);
    }
    faultIf(places.isEmpty() && !said("message", level), "poor message: " + level);
  }

  /** The lines that count: a refusal is told by errors, what is only told may be told by either. */
  private List<String> level() {
    return switch (expected.one("kind")) {
      case "warn" -> outcome.said(Severity.WARNING);
      case "told" -> all;
      default -> outcome.said(Severity.ERROR);
    };
  }

  private boolean said(String word, List<String> lines) {
    Pattern wanted = Pattern.compile(expected.one(word), Pattern.DOTALL);
    return !expected.has(word) || lines.stream().anyMatch(line -> wanted.matcher(line).find());
  }

  private void others() {
    for (String also : expected.all("also")) {
      faultIf(all.stream().noneMatch(Pattern.compile(also).asPredicate()), "nobody says " + also);
    }
    for (String never : expected.all("never")) {
      Predicate<String> misleading = Pattern.compile(never).asPredicate();
      faultIf(outcome.said().stream().anyMatch(misleading), "somebody says " + never);
    }
    faultIf(expected.has("quiet") && outcome.log().lines().stream().anyMatch(Noise::is), "noise");
    int lines = outcome.said().size();
    faultIf(lines > expected.number("max-lines", Integer.MAX_VALUE), lines + " lines");
    faultIf(outcome.said().stream().anyMatch(line -> line.length() > LONGEST), "a huge message");
  }

  private void faultIf(boolean wrong, String fault) {
    if (wrong) {
      faults.add(fault);
    }
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  /** Whether a message stands at a place: a path, or {@code file:line:column}, * for any number. */
  static boolean at(String place, String message) {
    String pattern = Pattern.quote(place).replace("*", "\\E[0-9]+\\Q");
    return EXACT.matcher(place).matches()
        ? Pattern.compile(pattern + ": ").matcher(message).lookingAt()
        : Pattern.compile(pattern).matcher(message).lookingAt()
            || message.split(": ", 2)[0].replace('\\', '/').contains("/" + place);
  }
}
