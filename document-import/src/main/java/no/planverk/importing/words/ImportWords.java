package no.planverk.importing.words;

import java.util.List;
import java.util.Map;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/** The words of the import, in the planner's written form. */
public final class ImportWords {

  private final Messages texts;

  private ImportWords(Messages texts) {
    this.texts = texts;
  }

  /** The words in a written form. */
  public static ImportWords in(Language language) {
    return new ImportWords(Messages.beside(ImportWords.class, "import", language));
  }

  /** A text with its gaps filled. */
  public String say(String key, Map<String, String> facts) {
    return texts.say(key, facts);
  }

  /** A text without gaps. */
  public String say(String key) {
    return say(key, Map.of());
  }

  /** What is wrong, and after an arrow what to do. */
  public String trouble(String key, Map<String, String> facts) {
    return say(key, facts) + " → " + say(key + ".råd", facts);
  }

  /** The lines of a text. */
  public List<String> lines(String key) {
    return List.of(say(key).split("\n", -1));
  }
}
