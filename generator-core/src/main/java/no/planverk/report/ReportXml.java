package no.planverk.report;

import static java.util.stream.Collectors.groupingBy;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import no.planverk.diagnostic.Severity;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleSetting;
import no.planverk.model.law.RuleWeight;
import no.planverk.text.Messages;

/**
 * The report for build servers, as JUnit XML: a suite for the files, where something is wrong with
 * them, and one for each family of rules, with a case for each rule that was tried.
 *
 * <p>A case has at most one verdict, as some build servers read no more, and tells all it found in
 * it. What is no failure, such as a warning of a build that is not strict, is its output.
 */
final class ReportXml {

  private final CheckResult result;
  private final Whereabouts whereabouts;
  private final Messages messages;

  private ReportXml(CheckResult result, Whereabouts whereabouts) {
    this.result = result;
    this.whereabouts = whereabouts;
    this.messages = result.messages();
  }

  static String text(CheckResult result, Whereabouts whereabouts) {
    StringWriter text = new StringWriter();
    try {
      JUnitWriter writer =
          new JUnitWriter(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
      writer.write(whereabouts.heading("Planverk"), new ReportXml(result, whereabouts).suites());
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private Map<String, List<JUnitCase>> suites() {
    Map<String, List<JUnitCase>> suites = new LinkedHashMap<>();
    Map<String, List<Remark>> byFile =
        result.files().stream()
            .map(Remark::of)
            .collect(
                groupingBy(r -> r.diagnostic().place().file(), TreeMap::new, Collectors.toList()));
    byFile.forEach(
        (file, remarks) -> add(suites, "filer", verdict(classed("filer"), file, remarks)));
    for (LawRule rule : result.tried()) {
      String family = rule.code().substring(0, rule.code().indexOf('-'));
      add(suites, family, verdict(rule));
    }
    return suites;
  }

  private void add(Map<String, List<JUnitCase>> suites, String suite, JUnitCase verdict) {
    suites.computeIfAbsent(whereabouts.heading(suite), name -> new ArrayList<>()).add(verdict);
  }

  /** The name of a class of cases: build servers gather by it, over all modules. */
  private String classed(String suite) {
    return whereabouts.module() == null ? suite : whereabouts.module() + "." + suite;
  }

  private JUnitCase verdict(LawRule rule) {
    String family = rule.code().substring(0, rule.code().indexOf('-'));
    List<Remark> remarks =
        result.all().stream()
            .filter(remark -> remark.finding() != null && remark.finding().rule().equals(rule))
            .toList();
    return verdict(classed(family), rule.code() + " " + result.name(rule), remarks);
  }

  private JUnitCase verdict(String suite, String name, List<Remark> remarks) {
    List<Remark> stopping = remarks.stream().filter(this::fails).toList();
    List<Remark> silenced = remarks.stream().filter(Remark::silenced).toList();
    List<Remark> other = remarks.stream().filter(remark -> !stopping.contains(remark)).toList();
    if (!stopping.isEmpty()) {
      boolean error = stopping.stream().anyMatch(remark -> remark.diagnostic().isError());
      return new JUnitCase(
          suite,
          name,
          error ? JUnitCase.Verdict.ERROR : JUnitCase.Verdict.FAILURE,
          messages.wrong(stopping.get(0).diagnostic()),
          lines(stopping),
          lines(other));
    }
    List<Remark> open = remarks.stream().filter(ReportXml::isOpen).toList();
    if (!open.isEmpty()) {
      List<Remark> rest = remarks.stream().filter(remark -> !open.contains(remark)).toList();
      return new JUnitCase(
          suite,
          name,
          JUnitCase.Verdict.SKIPPED,
          messages.wrong(open.get(0).diagnostic()),
          lines(open),
          lines(rest));
    }
    if (!silenced.isEmpty() && silenced.size() == remarks.size()) {
      return new JUnitCase(
          suite, name, JUnitCase.Verdict.SKIPPED, reasons(silenced), lines(silenced), "");
    }
    return new JUnitCase(suite, name, JUnitCase.Verdict.PASSED, "", "", lines(other));
  }

  /** Nothing is written, so nobody can say whether the rule is kept. */
  private static boolean isOpen(Remark remark) {
    return !remark.silenced()
        && (remark.group() == RemarkGroup.UDOKUMENTERT || remark.group() == RemarkGroup.UPROEVD);
  }

  private boolean fails(Remark remark) {
    return remark.weight() == RuleWeight.FEIL
        || (result.strict() && remark.diagnostic().severity() == Severity.WARNING);
  }

  private static String reasons(List<Remark> silenced) {
    return silenced.stream()
        .flatMap(remark -> java.util.Optional.ofNullable(remark.finding()).stream())
        .flatMap(finding -> java.util.Optional.ofNullable(finding.setting()).stream())
        .map(RuleSetting::reason)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private String lines(List<Remark> remarks) {
    return remarks.stream()
        .map(remark -> messages.line(remark.diagnostic()))
        .collect(Collectors.joining("\n"));
  }
}
