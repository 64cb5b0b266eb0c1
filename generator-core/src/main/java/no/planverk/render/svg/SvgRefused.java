package no.planverk.render.svg;

/** Why a drawing does not pass our filter; only travels inside this package. */
public final class SvgRefused extends Exception {
  private final Filtered.Refused value;

  public SvgRefused(Filtered.Reason reason, String detail) {
    this(new Filtered.Refused(reason, detail, 0, 0));
  }

  private SvgRefused(Filtered.Refused value) {
    super(value.reason() + " " + value.detail());
    this.value = value;
  }

  /** The same at a place, counted from 1, unless it knows a place already. */
  SvgRefused at(int line, int column) {
    return value.line() > 0
        ? this
        : new SvgRefused(new Filtered.Refused(value.reason(), value.detail(), line, column));
  }

  Filtered.Refused value() {
    return at(1, 1).value;
  }
}
