package no.planverk.diagnostic;

/** How much a finding weighs; only {@link #ERROR} stops the site from being written. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
