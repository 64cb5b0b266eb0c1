package no.planverk;

import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** Gives a test what not every machine has: another JDK, a web server, leave to mount folders. */
public final class Needed {

  /** Set to {@code true}, the machine is taken to have nothing but the JDK in use. */
  private static final String BARE = "planverk.bare";

  private Needed() {}

  /**
   * The thing itself. Without it the test is skipped; where {@code PLANVERK_SKIP_NOTHING} is {@code
   * true} it fails.
   *
   * @param otherwise why the test cannot run, as the summary of the build says it
   */
  public static <T> T of(Optional<T> thing, String otherwise) {
    Optional<T> here = Boolean.getBoolean(BARE) ? Optional.empty() : thing;
    return of(here, otherwise, "true".equals(System.getenv("PLANVERK_SKIP_NOTHING")));
  }

  static <T> T of(Optional<T> thing, String otherwise, boolean always) {
    if (thing.isEmpty() && always) {
      throw new AssertionError(otherwise + ", and nothing is to be skipped here");
    }
    return thing.orElseThrow(() -> new TestAbortedException(otherwise));
  }
}
