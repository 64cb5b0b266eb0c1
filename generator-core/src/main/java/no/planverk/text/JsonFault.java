package no.planverk.text;

/** What is wrong with a text that should be JSON, and where in it. */
public final class JsonFault extends Exception {

  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  JsonFault(int line, int column) {
    super("no JSON at " + line + ":" + column);
    this.line = Math.max(1, line);
    this.column = Math.max(1, column);
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** The column, counted from 1. */
  public int column() {
    return column;
  }
}
