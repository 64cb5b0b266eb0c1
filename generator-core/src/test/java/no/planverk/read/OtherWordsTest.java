package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.model.PlanTypes;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.InvolvedGroup;
import no.planverk.read.word.OtherWords;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a planner would type is understood, and what is near in meaning is proposed. */
class OtherWordsTest {

  private static final Set<Class<? extends Enum<?>>> LISTS = lists();

  private static Set<Class<? extends Enum<?>>> lists() {
    Map<String, Class<? extends Enum<?>>> found = new HashMap<>();
    collect(Shapes.of(Model.class), found);
    return Set.copyOf(found.values());
  }

  private static void collect(Shape shape, Map<String, Class<? extends Enum<?>>> found) {
    if (shape instanceof Shape.Choice choice) {
      found.put(choice.type().getSimpleName(), choice.type());
    } else if (shape instanceof Shape.ListOf list) {
      collect(list.element(), found);
    } else if (shape instanceof Shape.RecordOf record) {
      record.fields().forEach(field -> collect(field.shape(), found));
    }
  }

  private static Stream<Enum<?>> constants() {
    return LISTS.stream().flatMap(list -> Stream.of(list.getEnumConstants()));
  }

  @Test
  void everyKeyIsAConstantOfAListThatAuthorsWrite() {
    Set<String> constants =
        constants()
            .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
            .collect(Collectors.toSet());
    assertThat(OtherWords.keys().map(key -> key.replace(".egne", "")).toList())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(constants).contains(key));
  }

  /** A word for two of a list is a word for none of them. */
  @Test
  void noWordMeansTwoThings() {
    Set<String> twice = new TreeSet<>();
    for (Class<? extends Enum<?>> list : LISTS) {
      Map<String, Enum<?>> meant = new HashMap<>();
      for (Enum<?> constant : list.getEnumConstants()) {
        Stream.concat(Choices.words(constant).stream(), Choices.others(constant).stream())
            .filter(word -> !constant.equals(meant.computeIfAbsent(word, w -> constant)))
            .forEach(twice::add);
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void theyAreWrittenAsTheyAreCompared() {
    assertThat(constants().flatMap(constant -> Choices.others(constant).stream()))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word).isEqualTo(word.strip().toLowerCase(Locale.ROOT)))
        .doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "detaljplan; detaljregulering",
        "Detaljplan; detaljregulering",
        "detaljplanar; detaljregulering",
        "områdeplan; omraderegulering",
        "områdeplanen; omraderegulering",
        "områderegulering; omraderegulering",
        "områdereguleringar; omraderegulering",
        "regional delplan; regional-plan",
        "Regionale planar; regional-plan",
        "regionalplan; regional-plan",
        "fylkesplan; regional-plan",
        "fylkesplanen; regional-plan",
        "fylkesdelplan; regional-plan",
        "fylkesdelplaner; regional-plan",
        "temaplaner; temaplan",
        "Temaplanar; temaplan",
        "fagplan; sektorplan",
        "samfunnsdelen; samfunnsdel",
        "Kommuneplanens samfunnsdel; samfunnsdel",
        "Kommuneplanen sin arealdel; arealdel",
        "kommunedelplan (tema); kommunedelplan-tema",
        "kommunedelplan for areal; kommunedelplan-areal",
        "kommunedelplanen; kommunedelplan-tema",
        "handlingsplaner; handlingsplan",
        "strategier; strategi",
        "temastrategi; strategi",
        "heilskapleg ROS; ros",
        "beredskapsplanar; beredskapsplan",
        "økonomi- og handlingsplan; okonomiplan",
        "statleg reguleringsplan; statlig-arealplan"
      })
  void planTypesInEverydayWords(String written, String type) {
    Checked<Model> read = read("type: \"" + written + "\", beslutning: ny plan");
    assertThat(read.diagnostics()).isEmpty();
    Model model = read.value().orElseThrow();
    Plan plan = model.plans().get(0);
    assertThat(new PlanTypes(model.planTypes()).of(plan).orElseThrow().id()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "status: Vedtatt; VEDTATT",
        "status: gjeldende; VEDTATT",
        "status: Gjeldande; VEDTATT",
        "status: godkjend; VEDTATT",
        "status: høring; PAA_HOERING",
        "status: Offentleg ettersyn; PAA_HOERING",
        "status: Ute på høring; PAA_HOERING",
        "status: ikkje påbegynt; IKKE_PAABEGYNT",
        "status: ikke startet; IKKE_PAABEGYNT",
        "status: varsla; OPPSTART_VARSLET",
        "status: pågåande; UNDER_ARBEID",
        "status: under revisjon; UNDER_ARBEID",
        "status: til sluttbehandling; TIL_VEDTAK"
      })
  void statusesInEverydayWords(String field, String status) {
    assertThat(plan(field).status()).hasToString(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Revideres; REVIDERES_HELT",
        "skal reviderast; REVIDERES_HELT",
        "revisjon; REVIDERES_HELT",
        "delvis revisjon; REVIDERES_DELVIS",
        "rullering; RULLERES",
        "rullerast årleg; RULLERES",
        "videreføring; VIDEREFOERES",
        "vert vidareført; VIDEREFOERES",
        "ikke behov for revisjon; VIDEREFOERES",
        "Nytt; NY",
        "skal lages; NY",
        "skal vurderast; VURDERES",
        "utsatt; UTSETTES",
        "neste planperiode; UTSETTES",
        "nedprioriteres; IKKE_PRIORITERT",
        "oppheving; OPPHEVES",
        "tas ut; UTGAAR",
        "forlengelse; FORLENGES"
      })
  void decisionsInEverydayWords(String written, String kind) {
    var decision = plan("beslutning: " + written).decision();
    assertThat(decision).isNotNull();
    assertThat(decision.kind()).hasToString(kind);
  }

  /** A word that says more than ours is shown as it was written. */
  @Test
  void whatSaysMoreIsKept() {
    var decision = plan("beslutning: ikke behov for revisjon").decision();
    assertThat(decision).isNotNull();
    assertThat(decision.wording()).isEqualTo("Ikke behov for revisjon");
    assertThat(plan("status: gjeldande").statusWording()).isEqualTo("Gjeldande");
    assertThat(plan("status: godkjent").statusWording()).isNull();
    var involved = plan("medvirkning: [statsforvaltaren]").schedule().involvement().get(0);
    assertThat(involved.name()).isEqualTo("Statsforvaltaren");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "statsforvalteren; STATLIGE_ORGANER",
        "Statsforvaltaren; STATLIGE_ORGANER",
        "fylkesmannen; STATLIGE_ORGANER",
        "NVE; STATLIGE_ORGANER",
        "fylkeskommunen; REGIONALE_ORGANER",
        "fylkeskommune; REGIONALE_ORGANER",
        "kommunene; NABOKOMMUNER",
        "kommunane; NABOKOMMUNER",
        "nabokommune; NABOKOMMUNER",
        "innbyggerne; INNBYGGERE",
        "ungdom; BARN_OG_UNGE",
        "lag og foreiningar; FRIVILLIGE",
        "frivilligheten; FRIVILLIGE",
        "næringslivet; NAERINGSLIV",
        "Sametinget; SAMISKE_INTERESSER",
        "eldrerådet; ELDRERAAD",
        "seniorråd; ELDRERAAD",
        "rådet for funksjonshemma; FUNKSJONSRAAD",
        "tillitsvalde; ANSATTE"
      })
  void thoseInvolvedInEverydayWords(String written, InvolvedGroup group) {
    assertThat(plan("medvirkning: [" + written + "]").schedule().involvement().get(0).group())
        .isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "type: detaljplann; detaljregulering; temaplan",
        "type: områdeplna; omraderegulering; temaplan",
        "type: fylkesdelpln; regional-plan; temaplan",
        "type: regionplann; regional-plan; temaplan",
        "type: samfunsdel; samfunnsdel; arealdel",
        "status: vedtat; vedtatt; avlyst",
        "status: gjeldene; vedtatt; planlagt",
        "status: offentlig ettesyn; på høring; vedtatt",
        "beslutning: vidareførst; videreføres; ny",
        "beslutning: nedprioriteras; ikke prioritert; oppheves",
        "medvirkning: [statsforvaltarn]; statlige organer; nabokommuner",
        "medvirkning: [fylkeskommuna]; regionale organer; nabokommuner"
      })
  void whatIsProposedIsNearInMeaning(String field, String near, String notNear) {
    String yaml = field.startsWith("type") ? field : "type: temaplan, " + field;
    List<Diagnostic> found =
        read(yaml).diagnostics().stream().filter(d -> d.facts().containsKey("nærmeste")).toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).facts().get("nærmeste"))
        .contains("«" + near + "»")
        .doesNotContain("«" + notNear + "»");
  }

  private static Plan plan(String fields) {
    Checked<Model> read = read("type: temaplan, " + fields);
    assertThat(read.diagnostics()).isEmpty();
    return read.value().orElseThrow().plans().get(0);
  }

  private static Checked<Model> read(String fields) {
    String yaml =
        """
        kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
        planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
        planer:
          - {navn: Klimaplan, %s}
        """
            .formatted(fields);
    return ModelReader.read(
            new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of()))
        .model();
  }
}
