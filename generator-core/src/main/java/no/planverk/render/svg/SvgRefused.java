package no.planverk.render.svg;

/** Why a drawing does not pass our filter; only travels inside this package. */
public final class SvgRefused extends Exception {
  private final Filtered.Reason reason;
  private final String detail;

  public SvgRefused(Filtered.Reason reason, String detail) {
    super(reason + " " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  Filtered.Refused value() {
    return new Filtered.Refused(reason, detail);
  }
}
