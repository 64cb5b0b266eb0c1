package no.planverk.git.commit;

import java.util.List;
import java.util.Optional;

/**
 * How a folder stands to the newest commit.
 *
 * @param head the newest commit; of zeros where there is none, empty where nothing was looked at
 * @param files those that are others, by path
 * @param hindrances why nothing of it is committed here
 * @param person who commits, by git's own settings
 * @param led whether the settings lead to others, which are not read
 */
public record Standing(
    String head,
    List<Pending> files,
    List<Hindrance> hindrances,
    Optional<Person> person,
    boolean led) {

  public Standing {
    files = List.copyOf(files);
    hindrances = List.copyOf(hindrances);
  }

  /** Nothing is known but why nothing is done. */
  static Standing hindered(List<Hindrance> hindrances) {
    return new Standing("", List.of(), hindrances, Optional.empty(), false);
  }

  /** Whether there is no commit yet. */
  public boolean isFirst() {
    return head.matches("0+");
  }
}
