package no.planverk.text;

import java.util.Locale;

/** The languages a page can be in: bokmål, its equal nynorsk, and English. */
public enum Language {
  NB,
  NN,
  EN;

  /** The code for {@code lang} attributes and file names: {@code nb}, {@code nn} or {@code en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
