package no.planverk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.form.value.Kinds;
import no.planverk.form.value.Sources;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** The words of forms, in both written forms. */
class FormWordsTest {

  private static final Pattern FACT = Pattern.compile("\\{\\p{L}+");

  @Test
  void bothWrittenFormsSayTheSame() {
    Map<String, String> usual = FormWords.in(Language.NB).messages().texts();
    Map<String, String> nynorsk = FormWords.in(Language.NN).messages().texts();

    assertThat(nynorsk).containsOnlyKeys(usual.keySet());
    usual.forEach((key, text) -> assertThat(facts(nynorsk.get(key))).isEqualTo(facts(text)));
  }

  private static List<String> facts(String text) {
    return FACT.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  /** Those for kinds of things, for languages and for severities are asked for by their names. */
  @Test
  void everyWordIsUsed() throws IOException {
    StringBuilder program = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/no/planverk/form"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        program.append(Files.readString(file));
      }
    }
    assertThat(FormWords.in(Language.NB).messages().texts().keySet())
        .filteredOn(key -> !key.matches("ting\\..*|spraak\\..*|error|warning|info"))
        .allSatisfy(key -> assertThat(program).contains("\"" + key + "\""));
  }

  @Test
  void everyThingWithAFormAndEveryLanguageHasAName() {
    Map<String, String> words = FormWords.in(Language.NB).messages().texts();
    Kinds.LANGUAGES.forEach(code -> assertThat(words).containsKey("spraak." + code));
    for (FieldShape field : Sources.MODEL.fields()) {
      Shape shape = field.shape() instanceof Shape.ListOf list ? list.element() : field.shape();
      assertThat(words).containsKey("ting." + ((RecordOf) shape).type().getSimpleName());
    }
  }
}
