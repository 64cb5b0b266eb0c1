package no.planverk.report;

import java.util.Comparator;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.law.FindingKind;
import no.planverk.model.law.RuleWeight;
import no.planverk.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell the author: something wrong with the files, or what a rule found.
 *
 * @param diagnostic where, and what
 * @param finding the rule's finding; null for what is wrong with the files themselves
 */
public record Remark(Diagnostic diagnostic, @Nullable Finding finding)
    implements Comparable<Remark> {

  private static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::group).thenComparing(Remark::diagnostic);

  static Remark of(Diagnostic diagnostic) {
    return new Remark(diagnostic, null);
  }

  static Remark of(Finding finding) {
    return new Remark(finding.diagnostic(), finding);
  }

  /** What it is to the reader. */
  public RemarkGroup group() {
    if (finding != null && finding.kind() == FindingKind.UNDOCUMENTED) {
      return RemarkGroup.UDOKUMENTERT;
    }
    if (finding != null && finding.kind() == FindingKind.UNTRIED) {
      return RemarkGroup.UPROEVD;
    }
    if (weight() == RuleWeight.FEIL && finding != null) {
      return finding.rule().law() == null ? RemarkGroup.MOTSIGELSE : RemarkGroup.LOV;
    }
    return switch (diagnostic.severity()) {
      case ERROR -> RemarkGroup.FILER;
      case WARNING -> RemarkGroup.ADVARSEL;
      case INFO -> RemarkGroup.INFO;
    };
  }

  /** How much it weighs; an error in the files as much as what the law asks for. */
  public RuleWeight weight() {
    return finding == null ? RemarkGroup.weight(diagnostic.severity()) : finding.weight();
  }

  /** The id of the plan it concerns; null where it concerns none. */
  public @Nullable String plan() {
    return finding == null ? null : finding.plan();
  }

  /** Whether the municipality has silenced it; it then stands in the report only. */
  public boolean silenced() {
    return finding != null && finding.silenced();
  }

  /** The most pressing first, then by place. */
  @Override
  public int compareTo(Remark other) {
    return ORDER.compare(this, other);
  }
}
