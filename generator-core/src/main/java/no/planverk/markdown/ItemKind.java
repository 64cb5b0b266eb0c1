package no.planverk.markdown;

import java.util.Arrays;
import java.util.Optional;
import no.planverk.text.Slug;

/**
 * The kinds of things in the plan model that a text can link to, as in {@code plan:samfunnsdel}.
 */
public enum ItemKind {
  PLAN("plan"),
  ACTOR("aktor"),
  GOAL("mal"),
  UNIT("enhet", "eining"),
  CHAPTER("kapittel"),
  PAGE("side"),
  TERM("begrep", "omgrep"),
  CHALLENGE("utfordring"),
  PLAN_TYPE("plantype"),
  FOCUS_AREA("satsingsomrade");

  private final String word;
  private final String nynorsk;

  ItemKind(String word) {
    this(word, word);
  }

  ItemKind(String word, String nynorsk) {
    this.word = word;
    this.nynorsk = nynorsk;
  }

  /** The word before the colon, in bokmål and ASCII. */
  public String word() {
    return word;
  }

  /** The kind of a word, in either written form, with or without Norwegian letters. */
  static Optional<ItemKind> of(String word) {
    String ascii = Slug.of(word);
    return Arrays.stream(values())
        .filter(kind -> kind.word.equals(ascii) || kind.nynorsk.equals(ascii))
        .findFirst();
  }
}
