package no.planverk.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Place;
import no.planverk.text.Json;

/**
 * The report as SARIF 2.1.0 (OASIS), the form GitHub, Azure DevOps and editors show findings of.
 *
 * <p>Texts are in the author's language; paths are from the top of the repository.
 */
final class Sarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String TOP = "%SRCROOT%";

  private final CheckResult result;
  private final Whereabouts whereabouts;
  private final List<Notice> notices;
  private final SarifRules rules;

  private Sarif(CheckResult result, Whereabouts whereabouts) {
    this.result = result;
    this.whereabouts = whereabouts;
    this.notices = Notices.of(result, whereabouts);
    this.rules = new SarifRules(result, notices);
  }

  static String text(CheckResult result, Whereabouts whereabouts) {
    return Json.text(new Sarif(result, whereabouts).root());
  }

  private Map<String, Object> root() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", SCHEMA);
    root.put("version", "2.1.0");
    root.put("runs", List.of(run()));
    return root;
  }

  private Map<String, Object> run() {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver()));
    run.put("automationDetails", Map.of("id", category()));
    run.put("language", result.language().code());
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", notices.stream().map(this::result).toList());
    return run;
  }

  /** Tells the runs of several modules apart; without it the last one would replace the others. */
  private String category() {
    return whereabouts.module() == null ? "planverk/" : "planverk/" + whereabouts.module() + "/";
  }

  private Map<String, Object> driver() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Planverk");
    driver.put("language", result.language().code());
    driver.put("rules", rules.all());
    return driver;
  }

  private Map<String, Object> result(Notice notice) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("ruleId", notice.rule());
    entry.put("ruleIndex", rules.index(notice.rule()));
    entry.put("level", notice.level().word());
    entry.put("message", SarifRules.message(whereabouts.heading(notice.text())));
    entry.put("locations", List.of(Map.of("physicalLocation", location(notice))));
    entry.put("partialFingerprints", Map.of("planverk/v1", notice.fingerprint()));
    return entry;
  }

  private static Map<String, Object> location(Notice notice) {
    Map<String, Object> location = new LinkedHashMap<>();
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("uri", uri(notice.path()));
    file.put("uriBaseId", TOP);
    location.put("artifactLocation", file);
    notice.place().ifPresent(place -> location.put("region", region(place)));
    return location;
  }

  private static Map<String, Object> region(Place place) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", place.line());
    region.put("startColumn", place.column());
    return region;
  }

  /** A path as a reference; a colon in it would be taken for the end of a scheme. */
  private static String uri(String path) {
    try {
      URI absolute = new URI(null, null, "/" + path, null);
      return absolute.toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
