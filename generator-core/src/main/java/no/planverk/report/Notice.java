package no.planverk.report;

import java.util.Locale;
import java.util.Optional;
import no.planverk.diagnostic.Place;

/**
 * A remark in the form build servers know: what is wrong, in which file of the repository.
 *
 * @param rule what found it: a rule's number, or the key of what is wrong with a file
 * @param level how much it weighs in this build
 * @param path of the file, or of the author's folder, from the top of the repository
 * @param place where in the file; empty where it is in none
 * @param text what is wrong and what to do
 * @param fingerprint the same for the same remark in the next build, also where lines have moved
 */
record Notice(
    Remark remark,
    String rule,
    Level level,
    String path,
    Optional<Place> place,
    String text,
    String fingerprint) {

  /** How much a notice weighs. */
  enum Level {
    /** It stops the build. */
    ERROR,
    /** Something is not as it should be. */
    WARNING,
    /** Good to know. */
    NOTE;

    /** The word SARIF has for it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
