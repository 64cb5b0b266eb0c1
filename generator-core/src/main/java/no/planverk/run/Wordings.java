package no.planverk.run;

import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.model.municipality.CouncilName;
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
   * @param council what the council is called in our own texts
   */
  public static Checked<Wordings> of(
      ThemeFiles files, Language pages, Language author, CouncilName council) {
    Wordings.Reader reader = language -> read(files, language, council);
    return wording(reader, pages, author)
        .then(
            words ->
                introduction(reader, words, author)
                    .then(other -> Checked.of(new Wordings(words, other), List.of())));
  }

  /** Reads the words of a language. */
  private interface Reader {

    Checked<Wording> in(Language language);
  }

  private static Checked<Wording> read(ThemeFiles files, Language language, CouncilName council) {
    return WordingReader.read(files, language, text -> council.in(text, language));
  }

  private static Checked<Wording> introduction(Reader reader, Wording pages, Language author) {
    return pages.language() == Language.OF_INTRODUCTION
        ? Checked.of(pages, List.of())
        : wording(reader, Language.OF_INTRODUCTION, author);
  }

  /** A language for pages only need not have every standard text: the author's own stand in. */
  private static Checked<Wording> wording(Reader reader, Language pages, Language author) {
    Checked<Wording> wording = reader.in(pages);
    return pages.isWritten()
        ? wording
        : wording.then(
            words ->
                reader.in(author).then(texts -> Checked.of(words.withSpare(texts), List.of())));
  }
}
