package no.planverk.published;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.NamedValues;
import no.planverk.diagnostic.Place;
import no.planverk.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** What is wrong with the content of one file, each thing with the way to it through the file. */
final class JsonFindings {

  private static final int MOST_SHOWN = 60;

  private final Place file;
  private final List<Diagnostic> found = new ArrayList<>();

  JsonFindings(String file) {
    this.file = Place.startOf(file);
  }

  /** The start of the file: JSON that others wrote is mended where it was made, not by line. */
  Place place() {
    return file;
  }

  /** Something that cannot be as it is; gives null, for what could not be read. */
  @Nullable Object wrong(String rule, String at, String... facts) {
    add(Severity.ERROR, rule, at, facts);
    return null;
  }

  /** Something that is passed over. */
  void passed(String rule, String at, String... facts) {
    add(Severity.WARNING, rule, at, facts);
  }

  private void add(Severity severity, String rule, String at, String... facts) {
    String[] all = new String[facts.length + 2];
    all[0] = "felt";
    all[1] = at;
    System.arraycopy(facts, 0, all, 2, facts.length);
    found.add(new Diagnostic(file, severity, rule, NamedValues.of(all)));
  }

  List<Diagnostic> all() {
    return List.copyOf(found);
  }

  boolean any() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** What stands there, short enough to be told. */
  static String shown(Object value) {
    String text = value.toString();
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + " …";
  }
}
