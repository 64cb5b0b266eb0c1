package no.planverk.render.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.source.SourceFile;
import no.planverk.text.Nearest;
import no.planverk.text.theme.ThemeFiles;

/**
 * Tells when a template of the municipality does not fit this version of Planverk.
 *
 * <p>A template is written for what its header says it is given. Where ours no longer says the
 * same, the municipality learns what is gone and what is new, and where its template uses something
 * there is not.
 */
final class ReplacedTemplates {

  static final String ENDING = ".ftlh";

  private static final String FRAME = "ramme.ftlh";

  /** Ours, but of no page: the report is the same in every municipality. */
  private static final String REPORT = "rapport.ftlh";

  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern USE = Pattern.compile("(?<![\\w.])(innhold|side)\\.(\\w+)");
  private static final Pattern MACRO = Pattern.compile("<#macro\\s+(\\w+)");

  private final ThemeFiles files;
  private final List<Diagnostic> findings = new ArrayList<>();

  private ReplacedTemplates(ThemeFiles files) {
    this.files = files;
  }

  /** The findings on every template the municipality has, in the order of their names. */
  static List<Diagnostic> check(ThemeFiles files) {
    ReplacedTemplates check = new ReplacedTemplates(files);
    for (String path : files.paths("", ENDING)) {
      files.theirs(path).ifPresent(theirs -> check.template(path, theirs));
    }
    return check.findings;
  }

  private void template(String path, SourceFile theirs) {
    String ours = path.equals(REPORT) ? "" : files.ours(path).orElse("");
    if (!ours.isEmpty()) {
      compare(path, theirs, TemplateHeader.of(ours));
      uses(theirs, TemplateHeader.of(ours));
      macros(theirs, ours);
    } else if (!isPartOfTheirOwn(path)) {
      List<String> known =
          files.paths("", ENDING).stream()
              .filter(name -> files.ours(name).isPresent() && !name.equals(REPORT))
              .toList();
      findings.add(
          Diagnostic.warning(
              Place.startOf(theirs.path()),
              "tema-mal-ukjent",
              "mal",
              path,
              "gyldige",
              Nearest.to(path, known)));
    }
  }

  private void compare(String path, SourceFile theirs, TemplateHeader now) {
    TemplateHeader then = TemplateHeader.of(theirs.text());
    Place start = Place.startOf(theirs.path());
    if (then.given().isEmpty()) {
      findings.add(Diagnostic.info(start, "tema-mal-umerket", "mal", path));
      return;
    }
    int line = then.lines().values().stream().min(Integer::compare).orElse(1);
    Place place = new Place(theirs.path(), line, 1);
    String gone = without(then.given(), now.given());
    String fresh = without(now.given(), then.given());
    if (!gone.isEmpty()) {
      findings.add(Diagnostic.warning(place, "tema-mal-utdatert", "mal", path, "borte", gone));
    }
    if (!fresh.isEmpty()) {
      findings.add(Diagnostic.info(place, "tema-mal-nytt", "mal", path, "nytt", fresh));
    }
  }

  private static String without(SortedSet<String> some, SortedSet<String> others) {
    SortedSet<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return String.join(", ", rest);
  }

  private void uses(SourceFile theirs, TemplateHeader now) {
    SourceFile code = theirs.withoutComments(COMMENT);
    for (Matcher use = USE.matcher(code.text()); use.find(); ) {
      String variable = Objects.requireNonNull(use.group(1));
      String name = Objects.requireNonNull(use.group(2));
      List<String> known =
          variable.equals("side") ? frame() : now.names(variable).orElse(List.of());
      if (!known.isEmpty() && !known.contains(name)) {
        findings.add(
            Diagnostic.warning(
                code.place(use.start()),
                "tema-mal-felt",
                "felt",
                use.group(),
                "gyldige",
                Nearest.to(name, known)));
      }
    }
  }

  private List<String> frame() {
    return TemplateHeader.of(files.ours(FRAME).orElse("")).names("side").orElse(List.of());
  }

  private void macros(SourceFile theirs, String ours) {
    SortedSet<String> missing = macros(ours);
    missing.removeAll(macros(theirs.text()));
    for (String macro : missing) {
      findings.add(
          Diagnostic.warning(Place.startOf(theirs.path()), "tema-mal-makro", "makro", macro));
    }
  }

  /** What other templates can call in this one; empty for a page, which nobody calls. */
  private static SortedSet<String> macros(String template) {
    SortedSet<String> macros = new TreeSet<>();
    if (!template.contains("<@ramme.nettside")) {
      MACRO.matcher(template).results().forEach(found -> macros.add(found.group(1)));
    }
    return macros;
  }

  private boolean isPartOfTheirOwn(String path) {
    return files.paths("", ENDING).stream()
        .flatMap(other -> files.theirs(other).stream())
        .anyMatch(other -> other.text().contains('"' + path + '"'));
  }
}
