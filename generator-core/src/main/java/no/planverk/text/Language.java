package no.planverk.text;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The languages a page can be in. A further one is a constant here and a file of words in the
 * theme; all else about a language is asked of its constant.
 */
public enum Language {
  /** Bokmål, which stands in for what is missing elsewhere. */
  NB("nb", true),
  /** Nynorsk, the equal of bokmål. */
  NN("nn", true),
  /** English, for pages only. */
  EN("en-GB", false);

  /** The language of the short introduction that may stand beside a site in another language. */
  public static final Language OF_INTRODUCTION = EN;

  private final String locale;
  private final boolean written;

  Language(String locale, boolean written) {
    this.locale = locale;
    this.written = written;
  }

  /** The code for {@code lang} attributes and file names: {@code nb}, {@code nn} or {@code en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether authors write in it. It then has all messages and standard texts; a language for pages
   * only has every word, and the author's own language where a standard text is missing.
   */
  public boolean isWritten() {
    return written;
  }

  /** The language itself where authors write in it, else bokmål. */
  public Language written() {
    return written ? this : NB;
  }

  /** The languages a text may be in for a reader of this one, the dearest first: itself. */
  public Stream<Language> nearest() {
    return Stream.concat(Stream.of(this), Arrays.stream(values()).filter(other -> other != this));
  }

  /** Where dates and numbers are written as in this language. */
  ULocale locale() {
    return ULocale.forLanguageTag(locale);
  }
}
