package no.planverk.text;

import java.util.Map;
import java.util.TreeMap;
import no.planverk.diagnostic.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * The fixed words of one language.
 *
 * @param language the language
 * @param words short words and sentences by key; {@code {name}} stands for a fact
 * @param texts the standard texts in Markdown by name, such as {@code hva-er-planstrategi}
 * @param spare gives the standard texts that are missing here; null where none are
 * @param foreign the language codes of names in languages no page is in, by the name
 */
public record Wording(
    Language language,
    Map<String, String> words,
    Map<String, Prose> texts,
    @Nullable Wording spare,
    Map<String, String> foreign) {

  private static final String ADOPTED = ".vedtatt";

  /** The words and texts of a language that has them all. */
  public Wording(Language language, Map<String, String> words, Map<String, Prose> texts) {
    this(language, words, texts, null, Map.of());
  }

  /**
   * The word of a key, with facts put in.
   *
   * @param facts names and values in turn
   * @throws IllegalArgumentException when the key is unknown: a fault of the program or the theme
   */
  public String word(String key, String... facts) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no word for " + key + " in " + language.code());
    }
    for (Map.Entry<String, String> fact : NamedValues.of(facts).entrySet()) {
      word = word.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return word;
  }

  /**
   * The same words for a strategy nobody has adopted: what is said of decisions is said of a
   * proposal where there is a word for it, with {@code .forslag} at the end of its key or {@code
   * -forslag} at the end of a text's name.
   */
  public Wording ofProposal() {
    return new Wording(
        language,
        Proposals.instead(words, ".forslag", ADOPTED),
        Proposals.instead(texts, "-forslag", "-vedtatt"),
        spare == null ? null : spare.ofProposal(),
        foreign);
  }

  /** The same for a municipality that has names in other languages. */
  public Wording naming(Map<String, String> names) {
    return new Wording(language, words, texts, spare, names);
  }

  /** The same with other words for some keys. */
  public Wording with(Map<String, String> others) {
    Map<String, String> said = new TreeMap<>(words);
    said.putAll(others);
    return new Wording(language, Map.copyOf(said), texts, spare, foreign);
  }

  /** The word of a key as it is said of what an earlier council adopted. */
  public String wordOfAdopted(String key) {
    return words.containsKey(key + ADOPTED) ? word(key + ADOPTED) : word(key);
  }

  /** The same, with another language's standard texts in place of those that are missing. */
  public Wording withSpare(Wording other) {
    return new Wording(language, words, texts, other, foreign);
  }

  /** The language a standard text is in. */
  public Language languageOf(String name) {
    return spare == null || texts.containsKey(name) ? language : spare.languageOf(name);
  }

  /**
   * A standard text.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  public Prose text(String name) {
    Prose text = texts.get(name);
    if (text == null && spare != null) {
      return spare.text(name);
    }
    if (text == null) {
      throw new IllegalArgumentException("no text " + name + " in " + language.code());
    }
    return text;
  }
}
