package no.planverk.preview;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as a build would write it, and the panel added. */
final class PageWithPanel {

  static final String STYLES = "<link rel=\"stylesheet\" href=\"" + Answers.STYLES + "\">\n";

  /** Waiting for news is to connect; all else of the page's own policy stands. */
  static final String MAY_CONNECT = " connect-src 'self';";

  private static final Pattern POLICY =
      Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)\"");

  private PageWithPanel() {}

  static byte[] of(byte[] page, String panel) {
    String text = connecting(new String(page, StandardCharsets.UTF_8));
    String styled = before(text.indexOf("</head>"), text, STYLES);
    return before(styled.lastIndexOf("</body>"), styled, panel).getBytes(StandardCharsets.UTF_8);
  }

  /** A page that has a panel, which tells something else. */
  static byte[] telling(byte[] page, String content) {
    String text = new String(page, StandardCharsets.UTF_8);
    int panel = text.lastIndexOf(Panel.BEGIN);
    int from = text.indexOf('\n', panel) + 1;
    int to = text.lastIndexOf(Panel.END);
    return (text.substring(0, from) + content + text.substring(to))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String connecting(String page) {
    Matcher policy = POLICY.matcher(page);
    return policy.find() && !policy.group(2).contains("connect-src")
        ? before(policy.start(2), page, MAY_CONNECT.strip() + " ")
        : page;
  }

  /** A municipality's own template may lack the place: then it comes last. */
  private static String before(int place, String text, String added) {
    int at = place < 0 ? text.length() : place;
    return text.substring(0, at) + added + text.substring(at);
  }
}
