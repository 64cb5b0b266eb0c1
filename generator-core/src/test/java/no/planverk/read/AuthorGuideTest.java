package no.planverk.read;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.planverk.Cases;
import no.planverk.model.Model;
import no.planverk.model.type.PlanType;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** The author's guide leaves no key out, and its index leads somewhere. */
class AuthorGuideTest {

  @Test
  void theIndexLeadsToSomethingForEveryQuestion() {
    String index = guide().substring(0, guide().indexOf("## Slik skriver du"));
    List<String> anchors = matches("\\]\\(#([^)]+)\\)", index);
    Set<String> headings =
        matches("(?m)^#+ (.*)$", guide()).stream().map(AuthorGuideTest::anchor).collect(toSet());

    assertThat(index.lines().filter(line -> line.startsWith("| … "))).hasSizeGreaterThan(25);
    assertThat(anchors).hasSizeGreaterThan(25);
    assertThat(headings).containsAll(anchors);
  }

  /** As GitHub makes them. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Test
  void everyKeyIsExplainedInBothWrittenForms() {
    Set<String> keys = new TreeSet<>();
    collect(Shapes.of(Model.class), keys);

    assertThat(keys).hasSizeGreaterThan(80);
    assertThat(keys).allSatisfy(key -> assertThat(guide()).contains("`" + key + "`"));
  }

  /** The ids are what authors have written in their files: one that goes away is seen here. */
  @Test
  void everyPlanTypeHasItsRow() throws IOException {
    Path page = Path.of("../docs/forfatterveiledning.md");
    String text = Files.readString(page);
    String head = "|---|---|---|\n";
    int start = text.indexOf(head, text.indexOf("| Skriv dette under `type` |")) + head.length();
    String rows = StandardPlanTypesTest.TYPES.stream().map(AuthorGuideTest::row).collect(joining());
    String made = text.substring(0, start) + rows + text.substring(text.indexOf("\n\n", start) + 1);

    assertThat(rows.lines()).hasSizeGreaterThan(20);
    assertThat(made).isEqualTo(Cases.expected(page, made));
  }

  private static String row(PlanType type) {
    String others = String.join(", ", type.alsoCalled());
    return "| `%s` | %s | %s |\n".formatted(type.id(), type.names().in(Language.NB), others);
  }

  private static void collect(Shape shape, Set<String> keys) {
    if (shape instanceof Shape.ListOf list) {
      collect(list.element(), keys);
    } else if (shape instanceof Shape.RecordOf record) {
      for (Shape.FieldShape field : record.fields()) {
        keys.add(field.nb());
        keys.add(field.nn());
        collect(field.shape(), keys);
      }
    }
  }

  private static String guide() {
    try {
      return Files.readString(Path.of("../docs/forfatterveiledning.md"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
