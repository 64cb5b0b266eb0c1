package no.planverk.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.diagram.graph.FigureLinks;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Twin;
import no.planverk.diagram.kind.FigureContext;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Wording;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;

/** The made-up municipality of {@code vesledal.yaml}, read and ready to draw. */
public final class Vesledal {

  private Vesledal() {}

  static Model model() {
    return read(text());
  }

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** A model of the municipality with something else written in its file. */
  public static Model read(String yaml) {
    SourceTree sources = new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of());
    Checked<Model> read = ModelReader.read(sources).model();
    assertThat(read.diagnostics()).isEmpty();
    return read.value().orElseThrow();
  }

  public static String text() {
    return text("vesledal.yaml");
  }

  /** The file of a made-up municipality. */
  public static String text(String name) {
    try (InputStream in = Vesledal.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Figures figures(Model model, Language language) {
    FigureLinks links = (kind, id) -> kind.word() + "/" + id + ".html";
    return new Figures(new FigureContext(model, new PlanIndex(model), wording(language), links));
  }

  static Wording wording(Language language) {
    SourceTree none = new SourceTree(List.of(), Map.of());
    return WordingReader.read(new ThemeFiles(none), language).value().orElseThrow();
  }

  /** Every figure of the municipality by a name for it. */
  static Map<String, Graph> all(Figures figures) {
    Map<String, Graph> all = new LinkedHashMap<>();
    for (Graph graph :
        List.of(
            figures.twoParts(),
            figures.planSystem(TODAY),
            figures.planMatrix(),
            figures.planHierarchy())) {
      all.put(graph.id(), graph);
    }
    return all;
  }

  /** All entries of a twin, outer before inner. */
  static List<Twin.Entry> entries(Twin twin) {
    List<Twin.Entry> all = new ArrayList<>();
    twin.entries().forEach(entry -> collect(entry, all));
    return all;
  }

  private static void collect(Twin.Entry entry, List<Twin.Entry> all) {
    all.add(entry);
    entry.inner().forEach(inner -> collect(inner, all));
  }
}
