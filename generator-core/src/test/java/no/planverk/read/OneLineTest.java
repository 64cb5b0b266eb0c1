package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.model.Term;
import no.planverk.model.need.Challenge;
import no.planverk.model.need.Knowledge;
import no.planverk.model.need.KnowledgeKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.ProcessStep;
import no.planverk.model.strategy.Foundation;
import no.planverk.model.strategy.Guidance;
import no.planverk.model.strategy.GuidanceKind;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has a name can be written in one line, and a list of one without its list. */
class OneLineTest {

  private static final String BEFORE =
      """
      kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
      """;
  private static final String STRATEGY =
      "planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}\n";

  @Test
  void theFoundationsOfTheStrategyAreNamesAlone() {
    Foundation foundation =
        good("""
                planstrategi:
                  tittel: Planstrategi 2024-2027
                  periode: 2024-2027
                  status: vedtatt
                  hovedutfordringer:
                    - Klima- og naturkrisen
                    - Ungt utenforskap
                  føringer:
                    - Nasjonale forventninger til regional og kommunal planlegging 2023–2027
                    - Regional planstrategi 2024-2028
                    - Regional plan for areal og mobilitet
                    - Statlige planretningslinjer for klima og energi
                    - Folkehelseloven
                  kunnskapsgrunnlag:
                    - Folkehelseoversikt 2023
                    - ROS-analyse for Testvik
                    - Rapport om næringslivet
                planer:
                  - {navn: Klimaplan, type: temaplan, beslutning: ny plan, utfordringer: [klima-og-naturkrisen]}
                """)
            .strategy()
            .foundation();

    assertThat(foundation.challenges())
        .extracting(Challenge::name)
        .containsExactly("Klima- og naturkrisen", "Ungt utenforskap");
    assertThat(foundation.guidance())
        .extracting(Guidance::kind)
        .containsExactly(
            GuidanceKind.NASJONALE_FORVENTNINGER,
            GuidanceKind.REGIONAL_PLANSTRATEGI,
            GuidanceKind.REGIONAL_PLAN,
            GuidanceKind.STATLIG_RETNINGSLINJE,
            GuidanceKind.ANNET);
    assertThat(foundation.knowledge())
        .extracting(Knowledge::kind)
        .containsExactly(KnowledgeKind.FOLKEHELSE, KnowledgeKind.BEREDSKAP, KnowledgeKind.ANNET);
  }

  @Test
  void aTermStandsWithWhatItMeans() {
    List<Term> terms =
        good(STRATEGY
                + """
                    begreper:
                      - Planvask – å gå gjennom alle gamle planer
                      - arealregnskap: oversikt over hva arealene er satt av til
                      - {ord: Planprogram, forklaring: Planen for planarbeidet.}
                    """)
            .terms();

    assertThat(terms)
        .extracting(Term::name)
        .containsExactly("Planvask", "arealregnskap", "Planprogram");
    assertThat(terms.get(0).explanation().markdown()).isEqualTo("å gå gjennom alle gamle planer");
    assertThat(terms.get(1).explanation().markdown())
        .isEqualTo("oversikt over hva arealene er satt av til");
  }

  @Test
  void aListOfOneNeedsNoList() {
    Plan plan =
        good(STRATEGY
                + """
                    satsingsområder: [{navn: Vekst, del: samfunn, mål: Flere arbeidsplasser i bygda}]
                    planer:
                      - navn: Klimaplan
                        type: temaplan
                        beslutning: ny plan
                        tema: klima
                        mål: flere-arbeidsplasser-i-bygda
                        hvorfor: lovkrav
                        medvirkning: barn og unge
                        prosess: Oppstartsmøte
                        bærekraftsmål: 13
                    """)
            .plans()
            .get(0);

    assertThat(plan.themes()).containsExactly("klima");
    assertThat(plan.goals()).hasSize(1);
    assertThat(plan.grounds()).hasSize(1);
    assertThat(plan.schedule().involvement()).hasSize(1);
    assertThat(plan.schedule().process())
        .extracting(ProcessStep::name)
        .containsExactly("Oppstartsmøte");
    assertThat(plan.sustainabilityGoals()).hasSize(1);
  }

  /** Words with a comma between them may be one item or several. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tema: klima, miljø | type-liste",
        "mål: mal-1, mal-2 | type-liste",
        "prosess: Møte; høring | type-liste"
      })
  void severalNeedTheirList(String field, String rule) {
    assertThat(
            read(STRATEGY
                    + "planer:\n  - navn: A\n    type: temaplan\n    beslutning: ny plan\n"
                    + "    "
                    + field
                    + "\n")
                .diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(rule);
  }

  /** What a name cannot say is asked for by name, once. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "planer: [Klimaplan] | type",
        "enheter: [Helse og omsorg] | gruppe",
        "aktører: [Testvik næringsforening] | gruppe",
        "satsingsområder: [Vekst] | del",
        "begreper: [Planvask] | forklaring"
      })
  void whatIsMissingIsNamed(String yaml, String key) {
    List<Diagnostic> found = read(STRATEGY + yaml + "\n").diagnostics();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).rule()).isEqualTo("nokkel-mangler-i");
    assertThat(found.get(0).facts()).containsEntry("nøkkel", key);
  }

  @Test
  void aRowInOneLineIsNotLostBesideAFile() {
    SourceTree files =
        new SourceTree(
            List.of(
                new SourceFile("planverk.yaml", BEFORE + STRATEGY + "kapitler: Innledning\n"),
                new SourceFile("kapitler/bakgrunn.md", "---\nnavn: Bakgrunn\n---\nTekst.\n")),
            Map.of());
    Checked<Model> read = ModelReader.read(files).model();
    assertThat(read.hasErrors() || read.value().orElseThrow().chapters().size() == 2).isTrue();
  }

  private static Model good(String yaml) {
    Checked<Model> read = read(yaml);
    assertThat(read.diagnostics()).isEmpty();
    return read.value().orElseThrow();
  }

  private static Checked<Model> read(String yaml) {
    return ModelReader.read(
            new SourceTree(List.of(new SourceFile("planverk.yaml", BEFORE + yaml)), Map.of()))
        .model();
  }
}
