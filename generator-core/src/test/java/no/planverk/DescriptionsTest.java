package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What search engines and those who share a page show of it. */
class DescriptionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"../site-example/src/planverk", "src/test/cases/good-every-field/in"})
  void everyPageIsDescribedInWordsOfItsOwn(String source) {
    BuiltSite site = BuiltSite.shared(Path.of(source));
    List<String> descriptions = new ArrayList<>();
    for (String path : site.pages()) {
      Document page = site.page(path);
      String description = page.select("meta[name=description]").attr("content");
      descriptions.add(description);
      assertThat(description).as(path).isNotBlank().doesNotContain("<", ">", "*", "](", "{", "${");
      assertThat(page.select("meta[property=og:description]").attr("content"))
          .isEqualTo(description);
      assertThat(page.select("meta[property=og:title]").attr("content"))
          .as(path)
          .isNotBlank()
          .doesNotContain("<", "{");
      assertThat(page.select("meta[property=og:url]").attr("content")).endsWith("/" + path);
      assertThat(page.select("meta[property=og:locale], meta[property=og:site_name]")).hasSize(2);
    }
    assertThat(descriptions).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }
}
