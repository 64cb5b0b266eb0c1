package no.planverk.render.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Whatever a picture holds, what comes through the filter is still, whole, and points nowhere. */
public final class SvgFuzz {

  private static final Set<String> ACTIVE =
      Set.of("script", "foreignobject", "animate", "set", "iframe", "style", "a");

  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");

  private SvgFuzz() {}

  /** One input: the bytes of a picture. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (SvgFilter.picture(bytes) instanceof Filtered.Clean clean) {
      Jsoup.parse(clean.svg(), Parser.xmlParser()).getAllElements().forEach(SvgFuzz::isHarmless);
      assertThat(SvgFilter.picture(clean.svg().getBytes(UTF_8)))
          .isEqualTo(new Filtered.Clean(clean.svg(), 0));
    }
  }

  private static void isHarmless(Element element) {
    assertThat(ACTIVE).doesNotContain(element.normalName());
    if (element.hasAttr("href")) {
      assertThat(element.attr("href"))
          .matches("#[^\\s()]+|data:image/[a-z]+;base64,[A-Za-z0-9+/=]+");
    }
    for (Attribute attribute : element.attributes()) {
      assertThat(attribute.getKey().toLowerCase(Locale.ROOT)).doesNotStartWith("on");
      if (!attribute.getKey().startsWith("xmlns") && !attribute.getKey().startsWith("aria-")) {
        pointsInside(attribute.getValue());
      }
    }
  }

  /** As a style sheet reads it: escapes stand for letters, and case says nothing. */
  private static void pointsInside(String value) {
    String read =
        ESCAPE
            .matcher(value)
            .replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1))))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\"'\\s]", "");
    assertThat(read.replace("url(#", "")).doesNotContain("url(", "javascript:", "://");
  }

  private static String letter(String hex) {
    int code = Integer.parseInt(hex, 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }
}
