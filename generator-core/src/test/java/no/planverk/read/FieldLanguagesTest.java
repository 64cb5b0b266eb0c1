package no.planverk.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.field.Field;
import no.planverk.model.field.WrittenAs;
import no.planverk.model.municipality.LanguageForm;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.process.Hearing;
import no.planverk.read.Shape.FieldShape;
import no.planverk.rule.text.WordList;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** What a field means is said in nynorsk as well as in bokmål. */
class FieldLanguagesTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

  /** Endings that words have in bokmål alone. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?!frivillig)\\p{L}{2,}(hete?n?|lige?|ligst|else[nr]|elsene|ens|ets|enes"
              + "|(kommune|plan|strategi|aktør|kolonne|enhet|regel)(en)?s)");

  /** Words of bokmål alone that are none of the lists of the program. */
  private static final String WORDS =
      """
      adressen angå antall arves begynnelsen behandler behandles bestemmer bildefilen \
      binder bokstaver bokstavene brukes bygger de dem dens derfra drøfter egen eget egne \
      eksempel endrer endringen endringene enheten enhetene enstemmig falt farger fastsatt filen \
      filnavnet finnes forkortelse forkortelsen forslag forslaget forsiden forskriften fortsatt \
      fremmet frister føringen følges gangen gikk gjennomføres gruppen handler hele henger hentet \
      hermetegn heter hjemmelen igjen innhold innholdet kalles kapitlene kilden kjennes kjent \
      kolonnene kommet krever krevde lages lenken leserne leses lest loven mappen meldingen mener \
      målene måles målformen nettstedet nevner nummer numrene nyeste nås oppgavene oppgis organene \
      organer oversikten overskriften pengene planene postmottak publiseres redigeres reglene \
      regner rekkefølge rollen rulleres ruten saken samlingen samme sammen satsingsområdene si \
      sifrene skrevet skrives slettes starter stedet stegene stemmene sto tallene tallet tar tatt \
      telles temaene tiden tiltakene trenger trengs trukket utarbeides utelatt uten utenfor \
      utenfra utfordringen utvidet valgperioden valgt vanlige vanligvis vedtar vedtok veie veier \
      ventes vet videre viktigste virker virket vises øverst årene én ett
      """;

  private static final List<Class<?>> MODEL =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("no.planverk.model", "no.planverk.read")
              .stream()
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  private static final Set<String> BOKMAAL = words();

  @Test
  void noNynorskTextHasAWordOfBokmaal() {
    assertThat(fields()).hasSizeGreaterThan(330);
    assertThat(fields().flatMap(field -> foreign(nynorsk(field)))).isEmpty();
  }

  /** Else the test above would see nothing. */
  @Test
  void mostTextsInBokmaalAreSeenToBeSo() {
    List<Field> own = fields().filter(field -> !field.textNn().isEmpty()).toList();

    assertThat(own).hasSizeGreaterThan(300).noneMatch(field -> field.textNn().equals(field.text()));
    assertThat(own.stream().filter(field -> foreign(field.text()).findAny().isPresent()))
        .hasSizeGreaterThan(own.size() * 9 / 10);
  }

  @Test
  void aWordOfBokmaalIsSeenWhereverItStands() {
    assertThat(foreign("Kva planen skal bli, og hvor.")).containsExactly("hvor");
    assertThat(foreign("Planane som følgjer opp målet, jf. høring.")).containsExactly("høring");
    assertThat(foreign("Kommunens eigne planar.")).containsExactly("kommunens");
  }

  @Test
  void aShapeSaysTheTextOfTheLanguageAndTheOneThereIs() {
    FieldShape until = Shapes.of(Hearing.class).field("frist");
    FieldShape from = Shapes.of(Hearing.class).field("frå");

    assertThat(from).isNotNull();
    assertThat(from.text(Language.NN)).isEqualTo("Dagen framlegget vart lagt ut.");
    assertThat(from.text(Language.NB)).isEqualTo("Dagen forslaget ble lagt ut.");
    assertThat(until).isNotNull();
    assertThat(until.text(Language.NN)).isEqualTo(until.text(Language.NB)).isNotEmpty();
  }

  @Test
  void aChoiceIsOfferedInTheWordOfTheLanguage() {
    assertThat(Choices.words(LanguageForm.class, Language.NN)).containsExactly("bokmål", "nynorsk");
    assertThat(Choices.word(DecisionKind.NY, Language.NN)).isEqualTo("ny");
    assertThat(Choices.word(DecisionKind.MINDRE_ENDRING, Language.NN)).isEqualTo("mindre endring");
    assertThat(Choices.word(DecisionKind.IKKE_PRIORITERT, Language.NN))
        .isEqualTo("ikkje prioritert");
    assertThat(Choices.isWord("ny plan", DecisionKind.NY)).isTrue();
  }

  /** Another form of a word is no word of the other language. */
  @Test
  void noChoiceIsOfferedInNynorskByAWordThatIsAFormOfTheFirst() {
    List<String[]> two = choices().filter(words -> words.length > 1).toList();

    assertThat(two).hasSizeGreaterThan(50);
    assertThat(two.stream().filter(words -> words[1].startsWith(words[0] + " "))).isEmpty();
    assertThat(two.stream().flatMap(words -> foreign(words[1]))).isEmpty();
  }

  private static String nynorsk(Field field) {
    return field.textNn().isEmpty() ? field.text() : field.textNn();
  }

  private static Stream<String> foreign(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> ENDING.matcher(word).matches() || BOKMAAL.contains(word));
  }

  /** The small words of bokmål, and the keys and words of the model that nynorsk has others for. */
  private static Set<String> words() {
    Set<String> bokmaal = new TreeSet<>(WordList.of("bokmaal-words.txt"));
    Set<String> nynorsk = new TreeSet<>(WordList.of("nynorsk-words.txt"));
    fields().filter(field -> !field.nn().isEmpty()).forEach(field -> bokmaal.add(field.value()));
    fields().forEach(field -> nynorsk.add(field.nn().isEmpty() ? field.value() : field.nn()));
    choices().forEach(words -> bokmaal.add(words[0]));
    choices().forEach(words -> nynorsk.add(words[words.length > 1 ? 1 : 0]));
    nynorsk.add("kunngjort");
    bokmaal.removeAll(nynorsk);
    bokmaal.addAll(List.of(WORDS.strip().split("\\s+")));
    return bokmaal;
  }

  private static Stream<Field> fields() {
    return MODEL.stream()
        .filter(Class::isRecord)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .map(component -> component.getAnnotation(Field.class))
        .filter(Objects::nonNull);
  }

  private static Stream<String[]> choices() {
    return MODEL.stream()
        .filter(Class::isEnum)
        .flatMap(type -> Arrays.stream(type.getFields()))
        .map(constant -> constant.getAnnotation(WrittenAs.class))
        .filter(Objects::nonNull)
        .map(WrittenAs::value);
  }
}
