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
 * @param introduction those of the short introduction, for a site that has one
 */
public record Wordings(Wording pages, Wording introduction) {

  /**
   * The theme's words for pages in a language.
   *
   * @param author the language the author writes in
   */
  public static Checked<Wordings> of(ThemeFiles files, Language pages, Language author) {
    return wording(files, pages, author)
        .then(
            words ->
                introduction(files, words, author)
                    .then(other -> Checked.of(new Wordings(words, other), List.of())));
  }

  private static Checked<Wording> introduction(ThemeFiles files, Wording pages, Language author) {
    return pages.language() == Language.OF_INTRODUCTION
        ? Checked.of(pages, List.of())
        : wording(files, Language.OF_INTRODUCTION, author);
  }

  /** A language for pages only need not have every standard text: the author's own stand in. */
  private static Checked<Wording> wording(ThemeFiles files, Language pages, Language author) {
    Checked<Wording> wording = WordingReader.read(files, pages);
    return pages.isWritten()
        ? wording
        : wording.then(
            words ->
                WordingReader.read(files, author)
                    .then(texts -> Checked.of(words.withSpare(texts), List.of())));
  }
}
