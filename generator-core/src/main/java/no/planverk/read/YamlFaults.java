package no.planverk.read;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in our own words what the YAML library found wrong. */
final class YamlFaults {

  /** What the library's sentence holds, and the rule that says it in the author's language. */
  private static final Map<String, String> RULES =
      Map.of(
          "'\\t", "yaml-tabulator",
          "mapping values are not allowed", "yaml-kolon",
          "could not find expected ':'", "yaml-mangler-kolon",
          "while scanning a quoted scalar", "yaml-hermetegn",
          "expected <block end>", "yaml-innrykk",
          "while parsing a flow", "yaml-klamme",
          "that cannot start any token", "yaml-spesialtegn");

  private YamlFaults() {}

  /** The finding for an exception of the library, at the place it points to. */
  static Diagnostic diagnostic(
      MarkedYamlEngineException broken, Function<Mark, Place> places, String file) {
    Place place = broken.getProblemMark().map(places).orElseGet(() -> Place.startOf(file));
    String said = (broken.getContext() + " " + broken.getProblem()).toLowerCase(Locale.ROOT);
    String rule =
        RULES.entrySet().stream()
            .filter(entry -> said.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst()
            .orElse("yaml-syntaks");
    return Diagnostic.error(place, rule);
  }
}
