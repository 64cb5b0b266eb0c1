package no.planverk;

import java.nio.file.Path;

/**
 * What PlantUML has drawn for any test, kept from test to test and from run to run.
 *
 * <p>A drawing is kept by all it is made from, and several virtual machines may write at a time.
 * Tests of drawing itself, and of what a second run spares, have a cache of their own.
 */
public final class DrawnFigures {

  /** The cache, empty in a clean clone. */
  public static final Path CACHE = Path.of("target", "test-figures");

  private DrawnFigures() {}
}
