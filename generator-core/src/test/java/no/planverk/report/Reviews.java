package no.planverk.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.diagnostic.Severity;
import no.planverk.model.Model;
import no.planverk.model.field.Localized;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.model.law.FindingKind;
import no.planverk.model.law.LawChange;
import no.planverk.model.law.LawReading;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.PendingChange;
import no.planverk.model.law.RuleBook;
import no.planverk.model.law.RuleDay;
import no.planverk.model.law.RuleDuty;
import no.planverk.model.law.RuleSetting;
import no.planverk.model.law.RuleSource;
import no.planverk.model.law.RuleTime;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.value.WebAddress;
import no.planverk.read.ModelReader;
import no.planverk.rule.Finding;
import no.planverk.source.SourceReader;
import no.planverk.text.Language;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Reviews to make reports of, with rules of their own: they stand whatever the book says. */
final class Reviews {

  /** A character XML cannot hold, one only half there, and markup. */
  static final String HOSTILE = "\u0000\ufffe\ud800 <b onclick=x>]]> & \"'";

  /** A build of one module. */
  static final Whereabouts HERE = Whereabouts.of("src/planverk");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static final LawRule LATE = rule("xx-01", "pbl § 10-1", RuleWeight.FEIL, RuleSource.FUNNET);
  static final LawRule FALSE = rule("xx-02", null, RuleWeight.FEIL, RuleSource.AVLEDET);
  static final LawRule ODD =
      rule("yy-01", "pbl § 5-2", RuleWeight.ADVARSEL, RuleSource.ETTER_MINNET);
  static final LawRule SMALL = rule("yy-02", null, RuleWeight.INFO, RuleSource.AVLEDET);
  static final LawRule QUIET = rule("yy-03", "pbl § 5-1", RuleWeight.ADVARSEL, RuleSource.FUNNET);
  static final LawRule KEPT = rule("zz-01", "pbl § 11-1", RuleWeight.FEIL, RuleSource.FUNNET);

  private static final RuleBook BOOK =
      new RuleBook(
          List.of(LATE, FALSE, ODD, SMALL, QUIET, KEPT),
          List.of(
              new PendingChange(
                  new Localized("lov A", "lova A", null),
                  new Localized("§ 1. Ikke lest.", "§ 1. Ikkje lese.", null),
                  new Localized("fra nyttår", "frå nyttår", null),
                  List.of(),
                  null)));

  private static final Path MINIMAL = Path.of("src/test/cases/good-minimal/in");

  private Reviews() {}

  /** One finding of every weight, one silenced, one lowered, and a warning about a file. */
  static CheckResult mixed(Language language, boolean strict) {
    RuleSetting off = setting(QUIET, RuleWeight.AV, "Kommunen har ingen skole.\nSe sak 12/26.");
    RuleSetting lowered = setting(ODD, RuleWeight.INFO, "Vedtatt slik.");
    List<Finding> findings =
        List.of(
            finding(SMALL, RuleWeight.INFO, "planer.yaml", 30, "siste", null),
            finding(QUIET, RuleWeight.AV, "planer.yaml", 20, "stille", off),
            finding(ODD, RuleWeight.ADVARSEL, "planer.yaml", 9, HOSTILE, null),
            finding(ODD, RuleWeight.INFO, "planer.yaml", 10, "senket", lowered),
            finding(LATE, RuleWeight.FEIL, "strategi.yaml", 7, "for sent", null),
            finding(FALSE, RuleWeight.FEIL, "planer.yaml", 8, "motsigelse", null));
    List<LawRule> tried = List.of(LATE, FALSE, ODD, SMALL, QUIET, KEPT);
    List<Diagnostic> files =
        List.of(Diagnostic.warning(new Place("utkast.md", 1, 1), "fil-ubrukt"));
    Optional<Model> model = Optional.of(model(List.of(off, lowered)));
    return new CheckResult(language, TODAY, strict, model, BOOK, tried, files, findings);
  }

  /** The same, long after the book was read. */
  static CheckResult later() {
    CheckResult now = mixed(Language.NB, false);
    return new CheckResult(
        now.language(),
        LocalDate.of(2027, 7, 29),
        now.strict(),
        now.model(),
        now.book(),
        now.tried(),
        now.files(),
        now.findings());
  }

  /** Files that could not be read. */
  static CheckResult unread() {
    return ofFiles(List.of(Diagnostic.error(Place.startOf("planverk"), "kilde-mangler")));
  }

  /** Files with those faults, and so no plans that could be tried. */
  static CheckResult ofFiles(List<Diagnostic> files) {
    return new CheckResult(
        Language.NB, TODAY, false, Optional.empty(), BOOK, List.of(), files, List.of());
  }

  private static Model model(List<RuleSetting> settings) {
    Model model =
        ModelReader.read(SourceReader.read(MINIMAL).value().orElseThrow())
            .model()
            .value()
            .orElseThrow();
    return new Model(
        model.municipality(),
        model.strategy(),
        model.chapters(),
        model.plans(),
        model.planTypes(),
        model.units(),
        model.actors(),
        model.focusAreas(),
        model.terms(),
        model.pages(),
        model.formerStrategies(),
        settings,
        model.attachments(),
        model.otherNames());
  }

  private static RuleSetting setting(LawRule rule, RuleWeight weight, String reason) {
    Place place = new Place("regler.yaml", 2, 5);
    return new RuleSetting(
        new Ref<>(LawRule.class, rule.id(), place), weight, reason, List.of(), origin(place));
  }

  private static Finding finding(
      LawRule rule,
      RuleWeight weight,
      String file,
      int line,
      String word,
      @Nullable RuleSetting setting) {
    Severity severity = weight.compareTo(RuleWeight.INFO) < 0 ? Severity.WARNING : Severity.INFO;
    Diagnostic diagnostic =
        new Diagnostic(new Place(file, line, 3), severity, "verdi-dato", Map.of("verdi", word));
    FindingKind kind = rule.duty() == RuleDuty.SKAL ? FindingKind.BROKEN : FindingKind.ADVICE;
    return new Finding(rule, kind, rule.weight(), weight, diagnostic, "samfunnsdel", setting);
  }

  private static LawRule rule(
      String id, @Nullable String law, RuleWeight weight, RuleSource source) {
    return new LawRule(
        id,
        new Localized("Regel " + id, "Regelen " + id, null),
        law == null ? null : new Localized(law, law, null),
        law == null ? null : new WebAddress("https://lovdata.no/lov/2008-06-27-71/§5-1"),
        law == null ? RuleDuty.PRAKSIS : RuleDuty.SKAL,
        weight,
        new RuleTime(law == null ? null : day(2009, 7, 1), null, null, RuleDay.STRATEGIEN),
        List.of(),
        source,
        source == RuleSource.FUNNET ? new LawReading("Lovdatas åpne data", day(2026, 7, 28)) : null,
        law == null ? null : new LawChange("lov 21.6.2024 nr. 52", day(2024, 6, 21)),
        null,
        List.of(),
        origin(Place.startOf("regler.yaml")));
  }

  private static PlanDate day(int year, int month, int day) {
    return new PlanDate(LocalDate.of(year, month, day), PlanDate.Precision.DAY);
  }

  private static Origin origin(Place place) {
    return new Origin(place, Map.of());
  }
}
