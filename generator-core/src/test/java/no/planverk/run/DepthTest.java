package no.planverk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagram.graph.Graph;
import no.planverk.output.Outputs;
import no.planverk.parallel.Artifact;
import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.NotDrawn;
import no.planverk.render.figure.Drawings.Reason;
import no.planverk.report.CheckResult;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What lies 5,000 deep in something of its own kind. Nothing may call itself so many times: it
 * becomes a site, or there is a finding about it.
 */
class DepthTest {

  private static final int DEPTH = 5_000;

  static List<Named<Map.Entry<String, String>>> sources() {
    return List.of(
        yaml("units", "enheter", i -> "gruppe: fagfolk" + after(i, "under: a%d")),
        yaml("units below the council", "enheter", i -> unit(i)),
        yaml("a ring of units", "enheter", i -> "gruppe: fagfolk, under: a" + (i + 1) % DEPTH),
        yaml("parts", "planer", i -> "type: temaplan" + after(i, "del-av: a%d")),
        yaml("a ring of parts", "planer", i -> "type: temaplan, del-av: a" + (i + 1) % DEPTH),
        yaml("plans that wait", "planer", i -> "type: temaplan" + after(i, "avventer: [a%d]")),
        yaml("plans replaced", "planer", i -> "type: temaplan" + after(i, "erstatter: [a%d]")),
        yaml("plan types", "plantyper", i -> i == 0 ? "som: temaplan" : "som: a" + (i - 1)),
        file("YAML lists", "a.yaml", "planer: " + "[".repeat(DEPTH) + "]".repeat(DEPTH)),
        file("YAML maps", "a.yaml", "{planer: ".repeat(DEPTH) + "}".repeat(DEPTH)),
        file("YAML blocks", "a.yaml", "planer:\n  " + "- ".repeat(DEPTH) + "a"),
        file("quotes", "sider/a.md", text("> ".repeat(DEPTH) + "a")),
        file("lists", "sider/a.md", text("- ".repeat(DEPTH) + "a")),
        file("numbered lists", "sider/a.md", text("1. ".repeat(DEPTH) + "a")),
        file("both", "sider/a.md", text("> - ".repeat(DEPTH) + "a")),
        file("emphasis", "sider/a.md", text("*a ".repeat(DEPTH) + "b" + " a*".repeat(DEPTH))),
        file("strong", "sider/a.md", text("**".repeat(DEPTH) + "b" + "**".repeat(DEPTH))),
        file("links", "sider/a.md", text("[".repeat(DEPTH) + "a" + "](plan:b)".repeat(DEPTH))),
        file("pictures", "sider/a.md", text("![".repeat(DEPTH) + "a" + "](b.png)".repeat(DEPTH))),
        file("a picture", "a.svg", svg()));
  }

  private static String svg() {
    String open = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>";
    return open + "<g>".repeat(DEPTH) + "</g>".repeat(DEPTH) + "</svg>";
  }

  private static String unit(int i) {
    return i == 0
        ? "gruppe: politikere, id: kommunestyret"
        : "gruppe: fagfolk, under: " + (i == 1 ? "kommunestyret" : "a" + (i - 1));
  }

  private static String after(int i, String field) {
    return i == 0 ? "" : ", " + field.replace("%d", "" + (i - 1));
  }

  private static String text(String markdown) {
    return "---\nnavn: Side\n---\n\n" + markdown + "\n";
  }

  private static Named<Map.Entry<String, String>> yaml(
      String what, String list, IntFunction<String> fields) {
    String items =
        IntStream.range(0, DEPTH)
            .mapToObj(i -> item(i, fields.apply(i)))
            .collect(Collectors.joining("\n", list + ":\n", "\n"));
    return file(what, "mye.yaml", items);
  }

  private static String item(int i, String fields) {
    String id = fields.contains("id: ") ? "navn: Kommunestyret" : "id: a" + i + ", navn: A" + i;
    return "  - {" + id + ", " + fields + "}";
  }

  private static Named<Map.Entry<String, String>> file(String what, String path, String text) {
    return Named.of(what, Map.entry(path, text));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void endsInASiteOrAFinding(Map.Entry<String, String> file) throws Exception {
    Checked<Source> source = Sources.with(file.getKey(), file.getValue());
    Checked<DecidedSite> decided = source.then(read -> Deciding.of(read, null, Sources.TODAY));
    CheckResult result = Checking.of(source, decided, Sources.TODAY, false);

    if (result.remarks().stream().noneMatch(remark -> remark.diagnostic().isError())) {
      assertThat(made(decided.value().orElseThrow())).isGreaterThan(10);
    }
  }

  /** How many files are made, without a disk to write them to. */
  private static int made(DecidedSite decided) throws Exception {
    Map<Graph, Drawings.Outcome> none =
        decided.site().figures().stream()
            .distinct()
            .collect(
                Collectors.toMap(Function.identity(), g -> new NotDrawn(Reason.TOO_LARGE, "")));
    SiteFigures figures = SiteFigures.of(decided.site(), new Drawings(none, 0, 0, 0));
    int made = 0;
    for (Artifact file : Outputs.of(decided.with(figures))) {
      assertThat(file.content().call()).as(file.path()).isNotNull();
      made++;
    }
    return made;
  }
}
