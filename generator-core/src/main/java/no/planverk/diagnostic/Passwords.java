package no.planverk.diagnostic;

import java.util.regex.Pattern;

/** Keeps the password somebody wrote in an address from logs and reports, which others read. */
public final class Passwords {

  /** From the slashes to the last at sign, where a colon or nothing but a name stands between. */
  private static final Pattern BEFORE_HOST =
      Pattern.compile(
          "((?:[/\\\\]{2}|https?:)[/\\\\]*)(?:[^\\s/?#:@]*+:\\S*|[^\\s/?#@]*+)@",
          Pattern.CASE_INSENSITIVE);

  private Passwords() {}

  /** The text with an ellipsis for the name and password before a host. */
  public static String hidden(String text) {
    return text.indexOf('@') < 0 ? text : BEFORE_HOST.matcher(text).replaceAll("$1…@");
  }
}
