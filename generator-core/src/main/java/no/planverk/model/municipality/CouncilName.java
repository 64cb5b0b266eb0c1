package no.planverk.model.municipality;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.planverk.text.Language;
import no.planverk.text.Quotes;

/**
 * What the council is called, as it stands in a sentence.
 *
 * @param called the usual word that fits, with its forms
 * @param own the name as the author wrote it, where that is more than the usual word; else empty
 */
public record CouncilName(CouncilWord called, String own) {

  /** The word in our own texts; as a key of the author's files it stands in quotation marks. */
  private static final Pattern OURS =
      Pattern.compile("(?<![\\p{L}«])([Kk])ommunestyre(ts?)?(?!\\p{L})");

  private static final Pattern ENGLISH = Pattern.compile("\\b([Tt])he municipal council\\b");

  /** The municipality's own name for it, or the usual word for such an authority. */
  public static CouncilName of(Municipality municipality) {
    Council council = municipality.council();
    String name =
        council == null || council.name() == null ? "" : Quotes.plain(council.name().strip());
    CouncilWord usual = CouncilWord.of(municipality);
    if (name.isEmpty()) {
      return new CouncilName(usual, "");
    }
    CouncilWord word = CouncilWord.in(name).orElse(usual);
    return new CouncilName(word, word.isJust(name) ? "" : name);
  }

  /** Whether a word, in lower case, is one for the council of a municipality, however bent. */
  public static boolean isMunicipal(String word) {
    return CouncilWord.isMunicipal(word);
  }

  /** In the middle of a sentence: with a small letter, unless it is a name. */
  public String in(Language language) {
    return own.isEmpty() || !language.isWritten() ? called.definite(language) : own;
  }

  /** At the beginning of a sentence or in a box: with a capital first letter. */
  public String first(Language language) {
    return Quotes.capitalised(in(language));
  }

  /** A text of ours, with the council called by its name wherever it is named. */
  public String in(String text, Language language) {
    return language.isWritten()
        ? OURS.matcher(text).replaceAll(found -> like(found.group(1), form(found, language)))
        : ENGLISH.matcher(text).replaceAll(found -> like(found.group(1), in(language)));
  }

  private String form(MatchResult found, Language language) {
    if (found.group(2) == null) {
      return called.alone();
    }
    String name = in(language);
    boolean owner = found.group(2).equals("ts");
    return owner ? name + (name.endsWith("s") ? "’" : "s") : name;
  }

  /** With a capital letter where the word it stands in for has one. */
  private static String like(String letter, String word) {
    boolean capital = Character.isUpperCase(letter.charAt(0));
    return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }
}
