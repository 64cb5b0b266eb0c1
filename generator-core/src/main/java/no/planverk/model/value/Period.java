package no.planverk.model.value;

/**
 * A span of calendar years, both included.
 *
 * @param from first year
 * @param to last year, not before {@code from}
 */
public record Period(int from, int to) {

  /** The form readers see: {@code 2024–2027}, or one year alone. */
  @Override
  public String toString() {
    return from == to ? Integer.toString(from) : from + "–" + to;
  }
}
