package no.planverk.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.model.field.Localized;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.PendingChange;
import no.planverk.model.law.RuleSetting;
import no.planverk.model.law.RuleSource;
import no.planverk.model.law.RuleWeight;
import no.planverk.render.theme.Theme;
import no.planverk.report.ReportView.Count;
import no.planverk.report.ReportView.Note;
import no.planverk.report.ReportView.Part;
import no.planverk.report.ReportView.Pending;
import no.planverk.report.ReportView.Section;
import no.planverk.report.ReportView.Setting;
import no.planverk.report.ReportView.Source;
import no.planverk.report.ReportView.Time;
import no.planverk.report.ReportView.Tried;
import no.planverk.rule.Finding;
import no.planverk.text.Dates;
import no.planverk.text.Messages;
import no.planverk.text.PlanDate;
import no.planverk.text.Wording;
import no.planverk.text.Xml;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.jspecify.annotations.Nullable;

/**
 * The report for people: one HTML file that needs no other.
 *
 * <p>It is always made with our own theme, not the municipality's: it must be there when their
 * theme is what is wrong, and a council should get the same report from every municipality.
 */
final class ReportPage {

  private final CheckResult result;
  private final Whereabouts whereabouts;
  private final Wording words;
  private final Messages messages;
  private final Dates dates;
  private final Sentences sentences;

  private ReportPage(CheckResult result, Whereabouts whereabouts, Wording words) {
    this.result = result;
    this.whereabouts = whereabouts;
    this.words = words;
    this.messages = result.messages();
    this.dates = new Dates(words);
    this.sentences = new Sentences(result.model().orElse(null), messages, words);
  }

  static String html(CheckResult result, Whereabouts whereabouts) {
    ThemeFiles files = ThemeFiles.own();
    Wording words = WordingReader.read(files, result.language()).value().orElseThrow();
    Theme theme = Theme.load(files).value().orElseThrow();
    ReportView view = new ReportPage(result, whereabouts, words).view();
    return Xml.allowed(theme.render("rapport", view, words));
  }

  private ReportView view() {
    Model model = result.model().orElse(null);
    return new ReportView(
        result.language().code(),
        whereabouts.module(),
        model == null ? null : model.municipality().name(),
        model == null ? null : model.strategy().title(),
        model == null ? null : model.strategy().period().toString(),
        day(result.today()),
        !result.untried(),
        counts(),
        Arrays.stream(RemarkGroup.values())
            .map(this::section)
            .filter(s -> !s.parts().isEmpty())
            .toList(),
        result.ofAnotherTime().stream().map(this::otherTime).toList(),
        appendix(),
        model == null ? List.of() : model.ruleSettings().stream().map(this::setting).toList(),
        result.kept().stream().map(this::tried).toList(),
        Arrays.stream(RuleSource.values()).map(this::source).toList(),
        old(),
        result.book().pending().stream().map(this::pending).toList());
  }

  private @Nullable String old() {
    return result.book().isOld(result.today())
        ? result.book().oldestReading().map(dates::of).orElseThrow()
        : null;
  }

  private Pending pending(PendingChange change) {
    return new Pending(
        change.act().in(result.language()),
        change.changes().in(result.language()),
        change.from().in(result.language()));
  }

  private String day(LocalDate date) {
    return dates.of(new PlanDate(date, PlanDate.Precision.DAY));
  }

  private List<Count> counts() {
    Stream<Count> groups =
        Arrays.stream(RemarkGroup.values()).map(group -> new Count(title(group), of(group).size()));
    Count silenced = new Count(words.word("rapport.stille"), result.count(RuleWeight.AV));
    return Stream.concat(groups, Stream.of(silenced)).toList();
  }

  private List<Remark> of(RemarkGroup group) {
    return result.shown().stream().filter(remark -> remark.group() == group).toList();
  }

  private String title(RemarkGroup group) {
    return words.word("rapport.gruppe." + group.word());
  }

  private Section section(RemarkGroup group) {
    Map<String, List<Remark>> byHeading = byHeading(of(group));
    List<Part> parts =
        byHeading.entrySet().stream().map(e -> part(e.getKey(), e.getValue())).toList();
    return new Section(
        group.word(), title(group), words.word("rapport.forklaring." + group.word()), parts);
  }

  private Map<String, List<Remark>> byHeading(List<Remark> remarks) {
    return remarks.stream()
        .collect(groupingBy(this::heading, LinkedHashMap::new, Collectors.toList()));
  }

  /** What is found is gathered under its rule, and what is wrong with a file under the file. */
  private String heading(Remark remark) {
    return remark.finding() == null
        ? remark.diagnostic().place().file()
        : name(remark.finding().rule());
  }

  private Part part(String heading, List<Remark> remarks) {
    Finding finding = remarks.get(0).finding();
    LawRule rule = finding == null ? null : finding.rule();
    return new Part(
        heading,
        law(rule),
        rule != null && rule.source() == RuleSource.ETTER_MINNET,
        sentences.of(remarks));
  }

  /** What the author needs: where each remark stands, and what to write. */
  private List<Note> appendix() {
    return byHeading(result.shown()).entrySet().stream()
        .flatMap(part -> part.getValue().stream().map(r -> note(part.getKey(), r.diagnostic())))
        .toList();
  }

  private Note note(String heading, Diagnostic diagnostic) {
    return new Note(
        heading,
        messages.wrong(diagnostic),
        messages.remedy(diagnostic),
        diagnostic.place().toString());
  }

  private Time otherTime(LawRule rule) {
    PlanDate from = rule.time().from();
    PlanDate to = rule.time().to();
    return new Time(
        name(rule),
        law(rule),
        from == null ? null : dates.of(from),
        to == null ? null : dates.of(to));
  }

  private Setting setting(RuleSetting setting) {
    List<Finding> concerned =
        result.findings().stream().filter(f -> setting.equals(f.setting())).toList();
    LawRule rule =
        result.tried().stream()
            .filter(candidate -> setting.rule().isTo(candidate))
            .findFirst()
            .orElse(null);
    return new Setting(
        rule == null ? setting.rule().id().toUpperCase(Locale.ROOT) : name(rule),
        law(rule),
        words.word("rapport.vekt." + setting.weight().name().toLowerCase(Locale.ROOT)),
        setting.weight() == RuleWeight.AV,
        setting.reason(),
        setting.plans().stream().map(plan -> sentences.plan(plan.id())).toList(),
        sentences.of(concerned.stream().map(Remark::of).toList()));
  }

  private Tried tried(LawRule rule) {
    return new Tried(rule.code(), result.name(rule), law(rule), kind(rule.source()));
  }

  private String kind(RuleSource source) {
    return words.word("rapport.kilde." + source.name().toLowerCase(Locale.ROOT));
  }

  private Source source(RuleSource source) {
    List<LawRule> rules = result.tried().stream().filter(r -> r.source() == source).toList();
    String days =
        rules.stream()
            .map(LawRule::read)
            .filter(Objects::nonNull)
            .map(read -> read.dataset() + ", " + dates.of(read.date()))
            .distinct()
            .sorted()
            .collect(joining("; "));
    return new Source(kind(source), rules.stream().map(LawRule::code).collect(joining(", ")), days);
  }

  private String name(LawRule rule) {
    return rule.code() + " " + result.name(rule);
  }

  private @Nullable String law(@Nullable LawRule rule) {
    Localized law = rule == null ? null : rule.law();
    return law == null ? null : law.in(result.language());
  }
}
