package no.planverk.form;

/**
 * What came of asking for a form or sending one.
 *
 * @param status of HTTP
 * @param message what was done, in HTML; empty where nothing was
 * @param next the part to go on with, by its name in the form; empty for the form itself
 */
record Outcome(int status, String message, String next) {

  private static final int OK = 200;
  private static final int WRONG = 422;
  private static final int MEANWHILE = 409;

  /** A form to fill in, or to go on with. */
  static Outcome of(String message, String next) {
    return new Outcome(OK, message, next);
  }

  /** A form that could not be saved. */
  static Outcome refused(FormWords words) {
    return new Outcome(WRONG, words.say("ikke-lagret"), "");
  }

  /** A form whose files somebody else has changed. */
  static Outcome meanwhile(String message) {
    return new Outcome(MEANWHILE, message, "");
  }

  /** Whether what is wrong is to be read first. */
  boolean isRefused() {
    return status != OK;
  }
}
