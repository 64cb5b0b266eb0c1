package no.planverk.text.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Prose;
import no.planverk.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingReaderTest {

  private static final Wording BOKMAAL = ours(Language.NB);

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasEveryWordWithTheSameFacts(Language language) {
    Map<String, String> words = ours(language).words();
    assertThat(words).hasSizeGreaterThan(200);
    assertThat(missing(BOKMAAL.words(), words)).as("missing in " + language.code()).isEmpty();
    assertThat(missing(words, BOKMAAL.words())).as("only in " + language.code()).isEmpty();
    words.forEach(
        (key, word) -> {
          assertThat(word).as(key).isNotBlank().isEqualTo(word.strip());
          assertThat(WordingReader.placeholders(word))
              .as(key)
              .isEqualTo(WordingReader.placeholders(BOKMAAL.word(key)));
        });
  }

  /** What authors write in has every text; a language for pages has some, and no others. */
  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheTextsItShould(Language language) {
    Map<String, Prose> texts = ours(language).texts();
    assertThat(missing(texts, BOKMAAL.texts())).as("only in " + language.code()).isEmpty();
    if (language.isWritten()) {
      assertThat(texts).hasSizeGreaterThan(10);
      assertThat(missing(BOKMAAL.texts(), texts)).as("missing in " + language.code()).isEmpty();
    }
    texts.keySet().stream()
        .filter(name -> language != Language.NB)
        .forEach(
            name ->
                assertThat(texts.get(name).markdown()).isNotEqualTo(BOKMAAL.text(name).markdown()));
  }

  @Test
  void theIntroductionInEnglishHasItsTexts() {
    assertThat(ours(Language.EN).texts())
        .containsKeys("hva-er-planstrategi", "hva-er-planstrategi-fylke");
  }

  /** Whatever language is added: where a text is missing, the author's own stands in. */
  @ParameterizedTest
  @EnumSource
  void noLanguageIsWithoutAText(Language language) {
    Wording wording = ours(language).withSpare(BOKMAAL);
    assertThat(BOKMAAL.texts().keySet())
        .allSatisfy(name -> assertThat(wording.text(name).markdown()).isNotBlank());
  }

  private static List<String> missing(Map<String, ?> wanted, Map<String, ?> there) {
    return wanted.keySet().stream().filter(key -> !there.containsKey(key)).sorted().toList();
  }

  @Test
  void whatIsNotInEnglishComesInTheSpareLanguageAndSaysSo() {
    Wording wording = ours(Language.EN).withSpare(BOKMAAL);
    assertThat(wording.text("begreper")).isEqualTo(BOKMAAL.text("begreper"));
    assertThat(wording.languageOf("begreper")).isEqualTo(Language.NB);
    assertThat(wording.languageOf("planer")).isEqualTo(Language.EN);
  }

  /** The file format lets a second line win without a word. */
  @ParameterizedTest
  @EnumSource
  void noWordStandsTwice(Language language) {
    String file = ThemeFiles.own().ours("ord/" + language.code() + ".properties").orElseThrow();
    assertThat(keys(file)).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    assertThat(keys("a.b = x\na.b=y\n")).containsExactly("a.b", "a.b");
  }

  private static List<String> keys(String file) {
    return file.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')).strip())
        .toList();
  }

  @Test
  void theGlossaryHasAsManyTermsInBothForms() {
    assertThat(headings(ours(Language.NN)))
        .hasSize(headings(BOKMAAL).size())
        .doesNotHaveDuplicates();
  }

  @Test
  void oneWordOfTheMunicipalityReplacesOurs() {
    Wording words = value(theirs("ord/nb.properties", "# egne ord\nmeny.planer = Planene våre\n"));
    assertThat(words.word("meny.planer")).isEqualTo("Planene våre");
    assertThat(words.word("meny.mal")).isEqualTo(BOKMAAL.word("meny.mal"));
  }

  @Test
  void aTextOfTheMunicipalityReplacesOursAndKnowsItsPlace() {
    Prose text = value(theirs("tekst/nb/mal.md", "Vårt.\n")).text("mal");
    assertThat(text.markdown()).isEqualTo("Vårt.\n");
    assertThat(text.place()).hasToString("tema/tekst/nb/mal.md:1:1");
  }

  @Test
  void whatIsWrongInTheirWordsIsSaidAndOurWordStands() {
    Checked<Wording> checked =
        theirs("ord/nb.properties", "\nmeny.plan = X\nbeskrivelse.plan = {navn}\n");
    assertThat(checked.diagnostics())
        .extracting(Object::toString)
        .anySatisfy(
            finding -> assertThat(finding).contains(":2:1", "tema-ord-ukjent", "«meny.planer»"))
        .anySatisfy(finding -> assertThat(finding).contains("tema-ord-fakta", "kjente=plan"));
    assertThat(value(checked).words()).isEqualTo(BOKMAAL.words());
  }

  @Test
  void whatTheirWordLeavesOutIsMentionedAndTheirWordStands() {
    Checked<Wording> checked = theirs("ord/nb.properties", "beskrivelse.plan = En plan\n");
    assertThat(checked.diagnostics())
        .containsExactly(
            Diagnostic.info(
                new Place("tema/ord/nb.properties", 1, 1),
                "tema-ord-mangler",
                "ord",
                "beskrivelse.plan",
                "mangler",
                "plan"));
    assertThat(value(checked).word("beskrivelse.plan")).isEqualTo("En plan");
  }

  @Test
  void aBrokenCharacterInTheirWordsIsAnError() {
    assertThat(theirs("ord/nb.properties", "meny.planer = \\u00zz\n").hasErrors()).isTrue();
  }

  private static List<String> headings(Wording wording) {
    return Arrays.stream(wording.text("begreper").markdown().split("\n", -1))
        .filter(line -> line.startsWith("## "))
        .toList();
  }

  private static Wording ours(Language language) {
    return value(WordingReader.read(files(List.of()), language));
  }

  private static Checked<Wording> theirs(String path, String text) {
    return WordingReader.read(files(List.of(new SourceFile("tema/" + path, text))), Language.NB);
  }

  private static Wording value(Checked<Wording> checked) {
    return checked.value().orElseThrow();
  }

  private static ThemeFiles files(List<SourceFile> theirs) {
    return new ThemeFiles(new SourceTree(theirs, Map.of()));
  }
}
