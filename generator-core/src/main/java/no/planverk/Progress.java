package no.planverk;

/** Where a long run tells how far it has come. */
public interface Progress {

  /** Takes one line for the one who waits, in the author's language. */
  void say(String line);
}
