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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.planverk.Cases;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.model.type.PlanType;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the author's guide shows can be read, and it leaves no key out. */
class AuthorGuideTest {

  /** An excerpt may lack keys, and what it refers to. */
  private static final Set<String> EXPECTED_IN_EXCERPTS =
      Set.of(
          "modell-tom",
          "nokkel-mangler",
          "nokkel-mangler-i",
          "ukjent-plan",
          "ukjent-aktor",
          "ukjent-mal");

  private static final Pattern ATTACHED = Pattern.compile("vedlegg/[^.]+\\.[a-z]+");

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

  @ParameterizedTest
  @MethodSource("yaml")
  void everyExcerptIsRightAsFarAsItGoes(String excerpt) {
    assertThat(faults(source("utdrag.yaml", excerpt))).isEmpty();
  }

  @Test
  void theMarkdownFileIsRight() {
    String file = blocks("markdown").get(0);

    assertThat(file).startsWith("---");
    assertThat(faults(source("planer/strategisk-plan.md", file))).isEmpty();
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

  private static List<String> faults(SourceTree source) {
    return ModelReader.read(source).model().diagnostics().stream()
        .filter(fault -> !EXPECTED_IN_EXCERPTS.contains(fault.rule()))
        .map(Diagnostic::toString)
        .toList();
  }

  private static SourceTree source(String path, String text) {
    return new SourceTree(
        List.of(new SourceFile(path, text)), Map.of(), List.of(), List.of(), attached(text));
  }

  /** The files an excerpt speaks of, as though they lay beside it. */
  private static Set<String> attached(String text) {
    return ATTACHED.matcher(text).results().map(MatchResult::group).collect(toSet());
  }

  static List<String> yaml() {
    return blocks("yaml");
  }

  private static List<String> blocks(String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(guide())
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  private static String guide() {
    try {
      return Files.readString(Path.of("../docs/forfatterveiledning.md"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
