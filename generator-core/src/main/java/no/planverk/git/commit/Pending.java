package no.planverk.git.commit;

import java.util.Optional;

/**
 * A file that is another than in the newest commit.
 *
 * @param path from the author's folder
 * @param id what git would call what it holds; of zeros where it is gone
 * @param hindrance why it is not committed here
 */
public record Pending(String path, Fate fate, String id, Optional<Hindrance> hindrance) {

  /** What has become of it. */
  public enum Fate {
    NEW,
    GONE,
    OTHER
  }
}
