package no.planverk.git.commit;

import java.util.Map;

/**
 * A commit somebody asks for.
 *
 * @param head the newest commit as they saw it
 * @param files what they saw of each file that is to be in it, by path
 * @param message any text that is not blank
 */
public record Asked(String head, Map<String, String> files, String message, Person person) {

  public Asked {
    files = Map.copyOf(files);
    if (message.isBlank() || files.isEmpty()) {
      throw new IllegalArgumentException("nothing to commit, or no message");
    }
  }
}
