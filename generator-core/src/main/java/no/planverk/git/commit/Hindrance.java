package no.planverk.git.commit;

/**
 * Why something is not committed here, though git itself may do so.
 *
 * @param what the setting, hook or attribute it is about; may be empty
 */
public record Hindrance(Why why, String what) {

  /** The kinds of reasons. */
  public enum Why {
    /** A linked working tree or a submodule, with its history elsewhere. */
    ELSEWHERE,
    BARE,
    DETACHED,
    /** A merge, a rebase or another work of several steps. */
    UNDERWAY,
    CONFLICTS,
    /** A setting that wants what is not done here. */
    SETTING,
    /** A program git would run. */
    HOOK,
    UNREADABLE,
    /** A file that git would change by a program, or by more than its line ends. */
    ATTRIBUTE,
    /** A file that lies in a repository of its own. */
    INNER,
    /** A file where the newest commit has a folder, or the other way round. */
    IN_THE_WAY
  }

  static Hindrance of(Why why) {
    return new Hindrance(why, "");
  }
}
