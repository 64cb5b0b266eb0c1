package no.planverk.run;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.site.page.SourceDates;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;

/** Sources that lie in memory. */
final class Sources {

  static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

  static final Place PLACE = Place.startOf("kilde");

  private static final String MUNICIPALITY =
      """
      kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: nynorsk}
      planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedteken}
      planer:
        - {id: samfunnsdel, navn: Samfunnsdelen, type: samfunnsdel, del-av: arealdel}
        - {id: arealdel, navn: Arealdelen, type: arealdel}
      """;

  private Sources() {}

  /** A municipality with two plans and more files, paths and texts in turn. */
  static Checked<Source> with(String... more) {
    List<SourceFile> texts = new ArrayList<>();
    Map<String, byte[]> pictures = new TreeMap<>();
    texts.add(new SourceFile("planverk.yaml", MUNICIPALITY));
    for (int i = 0; i < more.length; i += 2) {
      if (more[i].endsWith(".svg")) {
        pictures.put(more[i], more[i + 1].getBytes(StandardCharsets.UTF_8));
      } else {
        texts.add(new SourceFile(more[i], more[i + 1]));
      }
    }
    return Reading.of(new SourceTree(texts, pictures), SourceDates.UNKNOWN);
  }

  /** What a site of such a source is made from, in the municipality's own written form. */
  static DecidedSite contents(String... more) {
    return with(more).then(source -> Deciding.of(source, null, TODAY)).value().orElseThrow();
  }

  static List<String> rules(List<Diagnostic> found) {
    return found.stream().map(Diagnostic::rule).toList();
  }
}
