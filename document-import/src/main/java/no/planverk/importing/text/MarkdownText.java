package no.planverk.importing.text;

import java.util.regex.Pattern;

/** Writes plain text so that Markdown shows every sign of it. */
public final class MarkdownText {

  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>~|]|&(?=#?\\w+;)|!(?=\\[)");
  private static final Pattern AT_START = Pattern.compile("(?m)^(\\s*)([#+=-])");
  private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*\\d{1,9})([.)])(?=\\s|$)");

  private MarkdownText() {}

  /** The text with a backslash before each sign that would mean something. */
  public static String of(String plain) {
    return SIGNS.matcher(plain).replaceAll(sign -> "\\\\\\" + sign.group());
  }

  /** A paragraph whose beginning is not taken for a list, a heading or a line across. */
  public static String paragraph(String markdown) {
    String unmarked = AT_START.matcher(markdown).replaceAll("$1\\\\$2");
    return NUMBERED.matcher(unmarked).replaceAll("$1\\\\$2");
  }
}
