package no.planverk.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencesTest {

  /** What a sentence's end is, said shortly and slowly. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?=\\s)(?<=[.!?…][»”\")]{0,2})\\s+(?=[«“\"(]{0,2}\\p{Lu})");

  @Test
  void anEndIsASignThenSpaceThenACapital() {
    assertThat(Sentences.of("Planen gjelder. Den er ny!  «Ja?» (Sier Å.) Slutt"))
        .containsExactly("Planen gjelder.", "Den er ny!", "«Ja?»", "(Sier Å.)", "Slutt");
  }

  @Test
  void shortenedWordsAndDatesGoOn() {
    assertThat(Sentences.of("Vedtatt 11. juni, f.eks. planen")).hasSize(1);
  }

  @Test
  void nothingButSpaceIsNoSentence() {
    assertThat(Sentences.of(" \n\t ")).isEmpty();
  }

  @Test
  void anyTextIsCutAsThePatternCutsIt() {
    Random random = new Random(13);
    List<String> pieces =
        List.of(
            ".", "!", "…", "»", "”", ")", "\"", " ", "\n", "\u00a0", "«", "(", "A", "Å", "Ⅷ", "b",
            "𝐀");
    int cut = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      List<String> expected =
          BETWEEN.splitAsStream(text).filter(sentence -> !sentence.isBlank()).toList();
      assertThat(Sentences.of(text.toString())).as("«%s»", text).isEqualTo(expected);
      cut += expected.size() > 1 ? 1 : 0;
    }
    assertThat(cut).isGreaterThan(1000);
  }
}
