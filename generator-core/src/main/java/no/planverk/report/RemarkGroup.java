package no.planverk.report;

import java.util.Locale;
import no.planverk.diagnostic.Severity;
import no.planverk.model.law.RuleWeight;

/** What a remark is to the one who reads it, the most pressing first. */
public enum RemarkGroup {
  /** The files cannot be read as they stand. */
  FILER,
  /** What is written shows that the law is not kept. */
  LOV,
  /** Two things that cannot both be true. */
  MOTSIGELSE,
  /** The law asks for something of which nothing is written. */
  UDOKUMENTERT,
  /** A recommendation, or what may be a slip. */
  ADVARSEL,
  /** Good to know. */
  INFO,
  /** A rule could not be tried for want of something that is not written. */
  UPROEVD;

  /** The word for it in the names of the theme's words. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RuleWeight weight(Severity severity) {
    return switch (severity) {
      case ERROR -> RuleWeight.FEIL;
      case WARNING -> RuleWeight.ADVARSEL;
      case INFO -> RuleWeight.INFO;
    };
  }
}
