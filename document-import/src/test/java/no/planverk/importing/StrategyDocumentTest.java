package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.model.Model;
import no.planverk.model.plan.Plan;
import no.planverk.output.Documents;
import no.planverk.output.Outputs;
import no.planverk.run.DecidedSite;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.run.SiteFigures;
import no.planverk.site.page.SourceDates;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The document we publish to work on is read back: its plans, and nothing that is no plan. */
class StrategyDocumentTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
  private static final List<String> DECISIONS =
      List.of(
          "ny",
          "revideres",
          "revideres delvis",
          "mindre endring",
          "rulleres",
          "videreføres",
          "forlenges",
          "oppheves",
          "utgår",
          "vurderes",
          "utsettes",
          "ikke prioritert");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NB", "NN"})
  void thePlansAreFoundWithWhatIsSaidOfThem(Language language) throws IOException {
    SourceTree written = written(language);
    DecidedSite site = decided(written);
    Path document = folder.resolve("planstrategi.docx");
    Files.write(document, document(site));

    Imported imported = Imported.of(folder, language, document);
    Model read = decided(tree(imported)).site().model();
    Model before = site.site().model();

    assertThat(String.join("", imported.files().values()))
        .as("what nobody wrote is not claimed")
        .doesNotContain("oppgitt", "Ingen beslutning", "Inga avgjerd");
    assertThat(told(read)).isEqualTo(told(before));
    assertThat(read.strategy().period()).isEqualTo(before.strategy().period());
    assertThat(read.strategy().title()).isEqualTo(before.strategy().title());
    assertThat(read.strategy().status()).isEqualTo(before.strategy().status());
  }

  /** What is said of each plan, by its name. */
  private static Map<String, String> told(Model model) {
    return model.plans().stream().collect(Collectors.toMap(Plan::name, StrategyDocumentTest::told));
  }

  private static String told(Plan plan) {
    return plan.status()
        + " "
        + (plan.decision() == null ? null : plan.decision().kind())
        + " "
        + (plan.adopted() == null ? null : plan.adopted().date());
  }

  private static SourceTree written(Language language) {
    boolean nynorsk = language == Language.NN;
    StringBuilder yaml = new StringBuilder();
    yaml.append("kommune: {navn: Testvik kommune, kommunenummer: \"0999\", målform: ");
    yaml.append(nynorsk ? "nynorsk" : "bokmål").append("}\n");
    yaml.append("planstrategi: {tittel: Planstrategi for Testvik, periode: 2024-2027,");
    yaml.append(" status: vedtatt, vedtatt: {dato: 11.06.2024, organ: kommunestyret}}\n");
    yaml.append("enheter: [{id: tekn, navn: Teknisk etat, gruppe: administrasjon}]\n");
    yaml.append("planer:\n");
    List<String> statuses =
        List.of(
            "under arbeid",
            "vedtatt",
            "planlagt",
            "på høring",
            "til vedtak",
            "oppstart varslet",
            "ikke påbegynt",
            "utløpt men gjelder",
            "opphevet",
            "erstattet",
            "avlyst");
    for (String decision : DECISIONS) {
      int at = DECISIONS.indexOf(decision);
      yaml.append("  - {navn: Plan for ").append(name(at)).append(", type: temaplan, beslutning: ");
      yaml.append(decision);
      yaml.append(", status: \"")
          .append(statuses.get(at % statuses.size()))
          .append("\", ansvarlig: tekn");
      yaml.append(at % 3 == 0 ? ", vedtatt: 12.06.2018}\n" : ", oppstart: 2026}\n");
    }
    yaml.append("  - {navn: Plan uten noe, type: temaplan}\n");
    return new SourceTree(List.of(new SourceFile("planverk.yaml", yaml.toString())), Map.of());
  }

  private static String name(int at) {
    return Arrays.asList(
            "helse", "skole", "vann", "vei", "kultur", "idrett", "skog", "jord", "fjell", "hav",
            "by", "bygd")
        .get(at);
  }

  private static DecidedSite decided(SourceTree tree) {
    return Reading.of(tree, SourceDates.UNKNOWN)
        .then(source -> Deciding.of(source, null, TODAY, false, false))
        .value()
        .orElseThrow();
  }

  private static SourceTree tree(Imported imported) throws IOException {
    List<SourceFile> files =
        imported.files().entrySet().stream()
            .map(file -> new SourceFile(file.getKey(), file.getValue()))
            .collect(Collectors.toList());
    files.add(
        new SourceFile(
            "kommune.yaml", "kommune: {navn: T, kommunenummer: \"0999\", målform: bokmål}\n"));
    return new SourceTree(List.copyOf(files), Map.of());
  }

  private static byte[] document(DecidedSite site) {
    try {
      return Outputs.of(
              site.with(
                  new SiteFigures(Map.of(), List.of(), 0, 0, 0),
                  new Documents(false, false, true, TODAY)))
          .stream()
          .filter(file -> file.path().equals("planstrategi.docx"))
          .findFirst()
          .orElseThrow()
          .content()
          .call();
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }
}
