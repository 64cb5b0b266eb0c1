package no.planverk.start;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality says of itself before it has written anything: an answer to each question.
 */
public final class Answers {

  /** One who can be asked. */
  @FunctionalInterface
  public interface Respondent {

    /** What is answered; null or blank for nothing. */
    @Nullable String answer(String question);
  }

  private final Map<Question, String> texts = new EnumMap<>(Question.class);

  private Answers() {}

  /**
   * Asks for what is not given. A text that is no answer is asked for again; nothing is what is
   * proposed.
   *
   * @param given right answers that need not be asked for
   * @param day the day whose term is proposed
   */
  public static Answers of(Map<Question, String> given, Respondent respondent, LocalDate day) {
    Answers answers = new Answers();
    for (Question question : Question.values()) {
      String known = given.get(question);
      String text = known == null ? answers.asked(question, respondent, day) : known;
      answers.texts.put(question, text.strip());
    }
    return answers;
  }

  private String asked(Question question, Respondent respondent, LocalDate day) {
    String proposed = question.proposal(day);
    String words = "Skriv " + question.words(language()) + " [" + proposed + "]: ";
    String text = respondent.answer(words);
    while (text != null && !text.isBlank() && !question.isAnsweredBy(text)) {
      text = respondent.answer(words);
    }
    return text == null || text.isBlank() ? proposed : text;
  }

  /** The answer to that question. */
  public String to(Question question) {
    return texts.getOrDefault(question, "");
  }

  /** The written form; bokmål before it is known. */
  public Language language() {
    return Question.isNynorsk(to(Question.WRITTEN_FORM)) ? Language.NN : Language.NB;
  }
}
