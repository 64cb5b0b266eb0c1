package no.planverk.diagnostic;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One finding, as a value: its words are put on later, in the author's language.
 *
 * @param place where the author can mend it
 * @param severity how much it weighs
 * @param rule the key of its message and remedy in the message catalogue
 * @param facts what the message's placeholders stand for, by name; no password is kept in them
 */
public record Diagnostic(Place place, Severity severity, String rule, Map<String, String> facts)
    implements Comparable<Diagnostic> {

  private static final Pattern LAW_RULE = Pattern.compile("[A-Z]+-[0-9]{2}");

  private static final Pattern UNREAD = Pattern.compile("(yaml|frontmatter)-.*");

  /** What keeps a file from being read stands before all else: it may be why others are told. */
  private static final Comparator<Diagnostic> ORDER =
      Comparator.<Diagnostic, Boolean>comparing(said -> !UNREAD.matcher(said.rule()).matches())
          .thenComparing(Diagnostic::place)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::rule)
          .thenComparing(diagnostic -> diagnostic.facts().toString());

  public Diagnostic {
    Map<String, String> shown = new TreeMap<>();
    facts.forEach((name, value) -> shown.put(name, Passwords.hidden(value)));
    facts = Collections.unmodifiableMap(shown);
  }

  /** An error; {@code facts} are names and values in turn. */
  public static Diagnostic error(Place place, String rule, String... facts) {
    return new Diagnostic(place, Severity.ERROR, rule, NamedValues.of(facts));
  }

  /** A warning; {@code facts} are names and values in turn. */
  public static Diagnostic warning(Place place, String rule, String... facts) {
    return new Diagnostic(place, Severity.WARNING, rule, NamedValues.of(facts));
  }

  /** A piece of information; {@code facts} are names and values in turn. */
  public static Diagnostic info(Place place, String rule, String... facts) {
    return new Diagnostic(place, Severity.INFO, rule, NamedValues.of(facts));
  }

  /** The same with another path and other facts, each made from what it is now. */
  public Diagnostic mapped(UnaryOperator<String> text) {
    Map<String, String> others = new TreeMap<>();
    facts.forEach((name, value) -> others.put(name, text.apply(value)));
    Place other = new Place(text.apply(place.file()), place.line(), place.column());
    return new Diagnostic(other, severity, rule, others);
  }

  /** Whether this finding stops the site from being written. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The number of the rule of the law or of consistency it comes from, such as {@code PS-02}; empty
   * for what is wrong with the files themselves.
   */
  public Optional<String> lawRule() {
    return Optional.of(LAW_RULE.matcher(rule)).filter(Matcher::lookingAt).map(Matcher::group);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
