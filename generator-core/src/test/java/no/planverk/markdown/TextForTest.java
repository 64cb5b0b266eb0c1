package no.planverk.markdown;

import java.util.List;
import java.util.Set;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.model.Kind;
import no.planverk.text.Prose;

/** Short ways to a parsed text and what becomes of it. */
final class TextForTest {

  static final Links SITE =
      new Links() {
        @Override
        public String item(Kind kind, String id) {
          return kind.word() + "/" + id + ".html";
        }

        @Override
        public String picture(String path) {
          return "bilder/" + path;
        }

        @Override
        public Links.File attachment(String path) {
          return new Links.File(path, "PDF, 1 MB");
        }
      };

  private TextForTest() {}

  static Document text(String markdown) {
    return Markdown.parse(new Prose(markdown, new Place("planer/en.md", 1, 1)));
  }

  static String html(String markdown) {
    return text(markdown).html(SITE, 1, "t-").markup();
  }

  static List<String> rules(String markdown) {
    return text(markdown).check(Set.of("bilder/kart.png")).stream().map(Diagnostic::rule).toList();
  }
}
