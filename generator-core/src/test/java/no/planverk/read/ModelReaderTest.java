package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Place;
import no.planverk.model.Model;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

  private static final String SMALL =
      """
      kommune:
        navn: Prøve kommune
        kommunenummer: 0301
        målform: bokmål
      planstrategi:
        tittel: Planstrategi 2024-2027
        periode: 2024-2027
        status: vedtatt
        vedtatt: 11.06.2024
      enheter:
        - {navn: Helse og omsorg, gruppe: fagfolk}
      planer:
        - navn: Samfunnsdelen
          type: samfunnsdel
          beslutning: revideres
        - id: helse
          navn: Helseplan
          type: Sektorplan
          ansvarlig: Helse og omsorg
          del-av: Samfunnsdelen
      """;

  /** A slip above or below the written form is told in it. */
  @Test
  void aFileThatCannotBeReadSaysItsLanguageAllTheSame() {
    for (String form : List.of("målform: nynorsk", "målform : 'Nynorsk' # vår")) {
      String broken = "kommune:\n  namn: Vang kommune\n  " + form + "\n\tfeil: ja\n";
      SourceTree sources =
          new SourceTree(List.of(new SourceFile("kommune.yaml", broken)), Map.of());

      assertThat(ModelReader.read(sources).language()).isEqualTo(Language.NN);
      assertThat(ModelReader.languageSaid(sources)).contains(Language.NN);
    }
  }

  @Test
  void readsOneSmallFile() {
    Checked<Model> read = read(Map.of("planverk.yaml", SMALL));

    assertThat(lines(read)).isEmpty();
    Model model = read.value().orElseThrow();
    assertThat(model.municipality().number().digits()).isEqualTo("0301");
    Plan health = model.plans().get(1);
    assertThat(health.relations().partOf().id()).isEqualTo("samfunnsdelen");
    assertThat(health.responsible()).extracting(Ref::id).containsExactly("helse-og-omsorg");
    assertThat(health.origin().at("ansvarlig")).isEqualTo(new Place("planverk.yaml", 19, 16));
    assertThat(model.plans().get(0).decision().kind()).isEqualTo(DecisionKind.REVIDERES_HELT);
  }

  @Test
  void joinsARowAndAFileOfTheSameId() {
    Checked<Model> read =
        read(
            Map.of(
                "planverk.yaml",
                SMALL,
                "planer/helse.md",
                "---\nstatus: under arbeid\n---\nTekst om planen.\n"));

    assertThat(lines(read)).isEmpty();
    Plan health = read.value().orElseThrow().plans().get(1);
    assertThat(health.status()).isEqualTo(PlanStatus.UNDER_ARBEID);
    assertThat(health.text().place()).isEqualTo(new Place("planer/helse.md", 4, 1));
    assertThat(health.name()).isEqualTo("Helseplan");
  }

  @Test
  void findsAllMistakesAtOnceAtTheirPlaces() {
    Checked<Model> read =
        read(
            Map.of(
                "planverk.yaml",
                SMALL.replace("status: vedtatt", "statuss: vedtatt").replace("0301", "31"),
                "planer/ny.md",
                "---\nnavn: Ny plan\ntype: sektorplann\ndel-av: finst-ikkje\n---\n"));

    assertThat(lines(read))
        .containsExactly(
            "planer/ny.md:3:7: «Ny plan» har plantypen «sektorplann», som ikke finnes. → Rett"
                + " plantypen, eller legg til en egen under plantyper. Nærmeste: «sektorplan».",
            "planer/ny.md:4:9: «Ny plan» viser til planen «finst-ikkje», som ikke finnes. → Rett"
                + " id-en eller legg til planen. Nærmeste: ingen.",
            "planverk.yaml:3:18: «31» er ikke et kommunenummer. → Skriv de fire sifrene, i"
                + " hermetegn når det første er null, for eksempel \"0301\". En fylkeskommune har to.",
            "planverk.yaml:8:3: Nøkkelen «statuss» er ukjent her. → Nærmeste er «status»."
                + " Alle nøklene står i forfatterveiledningen.");
  }

  static Checked<Model> read(Map<String, String> files) {
    List<SourceFile> texts =
        files.entrySet().stream()
            .map(file -> new SourceFile(file.getKey(), file.getValue()))
            .sorted((a, b) -> a.path().compareTo(b.path()))
            .toList();
    return ModelReader.read(new SourceTree(texts, Map.of())).model();
  }

  static List<String> lines(Checked<?> checked) {
    Messages messages = Messages.in(Language.NB);
    return checked.diagnostics().stream().map(messages::line).toList();
  }
}
