package no.planverk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final List<String> asked = new ArrayList<>();

  @Test
  void asksInTheWrittenFormThatWasChosen() {
    Answers answers = answers(Map.of(), "Nynorsk", " Gol kommune ", "3324", "2028-2031");

    assertThat(asked)
        .containsExactly(
            "Skriv bokmål eller nynorsk [bokmål]: ",
            "Skriv det fulle namnet på kommunen [Testvik kommune]: ",
            "Skriv kommunenummer med fire siffer, eller fylkesnummer med to [0399]: ",
            "Skriv åra strategien gjeld for, slik: 2024-2027 [2024-2027]: ");
    assertThat(answers.language()).isEqualTo(Language.NN);
    assertThat(answers.to(Question.NAME)).isEqualTo("Gol kommune");
    assertThat(answers.to(Question.TERM)).isEqualTo("2028-2031");
  }

  @Test
  void asksAgainForWhatIsNoAnswer() {
    Answers answers =
        answers(Map.of(), "svensk", "bokmål", "???", "Gol kommune", "33", "2027-2024");

    assertThat(asked).hasSize(7);
    assertThat(answers.to(Question.NAME)).isEqualTo("Gol kommune");
    assertThat(answers.to(Question.NUMBER)).isEqualTo("33");
    assertThat(answers.to(Question.TERM)).isEqualTo("2024-2027");
  }

  @Test
  void doesNotAskForWhatIsGiven() {
    answers(Map.of(Question.NAME, "Gol kommune", Question.NUMBER, "3324"));

    assertThat(asked).noneMatch(question -> question.contains("Testvik"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-2027", "2024-27", "2024–2027", " 2024 til 2027 "})
  void takesYearsAsPlannersWriteThem(String term) {
    assertThat(Question.TERM.isAnsweredBy(term)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "24-27", "2027-2024", "2024-23", "neste periode"})
  void refusesWhatIsNoTerm(String term) {
    assertThat(Question.TERM.isAnsweredBy(term)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2023, 2020-2023", "2024, 2024-2027", "2027, 2024-2027", "2028, 2028-2031"})
  void proposesTheTermOfTheDay(int year, String term) {
    assertThat(Question.TERM.proposal(LocalDate.of(year, 1, 1))).isEqualTo(term);
  }

  /** The answers of one who says these in turn, and then nothing. */
  private Answers answers(Map<Question, String> given, String... said) {
    Deque<String> left = new ArrayDeque<>(List.of(said));
    return Answers.of(
        given,
        question -> {
          asked.add(question);
          return left.poll();
        },
        DAY);
  }
}
