package no.planverk.read.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in our own words what the YAML library found wrong. */
final class YamlFaults {

  /**
   * What the library's sentence holds, and the rule that says it in the author's language.
   *
   * @param atStart whether the author must look where the broken thing begins, not where the
   *     library gave up
   */
  private record Fault(String said, String rule, boolean atStart) {}

  private static final Fault COLON =
      new Fault("mapping values are not allowed", "yaml-kolon", false);

  /** The faults we have words for, the more special before the more general. */
  private static List<Fault> known() {
    return List.of(
        new Fault("(tab)", "yaml-tabulator", false),
        new Fault("while scanning a quoted scalar", "yaml-hermetegn", true),
        new Fault("while scanning a block scalar", "yaml-spesialtegn", true),
        new Fault("while parsing a flow", "yaml-klamme", true),
        COLON,
        new Fault("could not find expected ':'", "yaml-mangler-kolon", true),
        new Fault("expected <block end>, but found '<scalar>'", "yaml-etter-hermetegn", false),
        new Fault("expected <block end>", "yaml-innrykk", false),
        new Fault("that cannot start any token", "yaml-spesialtegn", false));
  }

  /** A value that begins with quotes as Word makes them. */
  private static final Pattern CURLY =
      Pattern.compile("[:-]\\s+[\u201C\u201D\u201E\u2018\u2019\u201A]");

  /** The rules of faults that often have their cause on a line above. */
  private static final Set<String> FROM_ABOVE =
      Set.of("yaml-kolon", "yaml-mangler-kolon", "yaml-innrykk", "yaml-syntaks");

  private YamlFaults() {}

  private static Fault fault(MarkedYamlEngineException broken) {
    String said = (broken.getContext() + " " + broken.getProblem()).toLowerCase(Locale.ROOT);
    return known().stream()
        .filter(candidate -> said.contains(candidate.said()))
        .findFirst()
        .orElse(new Fault("", "yaml-syntaks", false));
  }

  /** On a later line than the bracket, the colon is where the library saw that none closes it. */
  private static boolean isColonInBrackets(MarkedYamlEngineException broken) {
    return String.valueOf(broken.getProblem()).endsWith("but got :")
        && broken
            .getContextMark()
            .map(Mark::getLine)
            .equals(broken.getProblemMark().map(Mark::getLine));
  }

  /** The finding for an exception of the library, at the place it points to. */
  static Diagnostic diagnostic(
      MarkedYamlEngineException broken, Function<Mark, Place> places, String file, String[] lines) {
    Fault fault = isColonInBrackets(broken) ? COLON : fault(broken);
    Optional<Mark> mark = fault.atStart() ? broken.getContextMark() : broken.getProblemMark();
    Place place = mark.map(places).orElseGet(() -> Place.startOf(file));
    boolean curly = place.line() <= lines.length && CURLY.matcher(lines[place.line() - 1]).find();
    if (curly) {
      return Diagnostic.error(place, "yaml-krollhermetegn");
    }
    Optional<Diagnostic> typed =
        FROM_ABOVE.contains(fault.rule())
            ? TypedSlip.near(file, place.line(), lines)
            : Optional.empty();
    return typed.orElseGet(() -> Diagnostic.error(place, fault.rule()));
  }
}
