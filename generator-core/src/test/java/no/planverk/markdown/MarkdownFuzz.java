package no.planverk.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Whatever a text holds, its HTML runs nothing and fetches nothing by itself. */
public final class MarkdownFuzz {

  private static final Set<String> ACTIVE =
      Set.of("script", "iframe", "object", "embed", "style", "form", "input", "svg", "base");

  private MarkdownFuzz() {}

  /** One input: a text in Markdown. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Document document = TextForTest.text(new String(bytes, UTF_8).replaceAll("\r\n?", "\n"));

    assertThat(document.check(Set.of())).isNotNull();
    assertThat(document.plainText()).isNotNull();
    Jsoup.parseBodyFragment(document.html(TextForTest.SITE, 1, "t-").markup())
        .body()
        .getAllElements()
        .forEach(MarkdownFuzz::isHarmless);
  }

  private static void isHarmless(Element element) {
    assertThat(ACTIVE).doesNotContain(element.normalName());
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
      assertThat(attribute.getKey().toLowerCase(Locale.ROOT)).doesNotStartWith("on");
      assertThat(value).doesNotStartWith("javascript:").doesNotStartWith("data:");
    }
    assertThat(element.attr("src")).doesNotStartWith("//").doesNotContain("://");
  }
}
