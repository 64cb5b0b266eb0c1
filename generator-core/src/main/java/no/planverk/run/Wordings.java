package no.planverk.run;

import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.text.Language;
import no.planverk.text.Wording;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;

/**
 * The fixed words a site is made with.
 *
 * @param pages those of its pages
 * @param english those of the introduction in English, for a site that has one
 */
public record Wordings(Wording pages, Wording english) {

  /**
   * The theme's words for pages in a language.
   *
   * @param author the language the author writes in
   */
  public static Checked<Wordings> of(ThemeFiles files, Language pages, Language author) {
    return wording(files, pages, author)
        .then(
            words ->
                english(files, words, author)
                    .then(english -> Checked.of(new Wordings(words, english), List.of())));
  }

  private static Checked<Wording> english(ThemeFiles files, Wording pages, Language author) {
    return pages.language() == Language.EN
        ? Checked.of(pages, List.of())
        : wording(files, Language.EN, author);
  }

  /** Not every standard text is in English too: an English page has the others in Norwegian. */
  private static Checked<Wording> wording(ThemeFiles files, Language pages, Language author) {
    Checked<Wording> wording = WordingReader.read(files, pages);
    return pages == Language.EN
        ? wording.then(
            words ->
                WordingReader.read(files, author)
                    .then(texts -> Checked.of(words.withSpare(texts), List.of())))
        : wording;
  }
}
