package no.planverk.output;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.pdf.DocumentFile;

/**
 * What a document of the whole strategy could not show.
 *
 * @param file its name
 * @param words the words in which a sign stands for characters its font does not have, each once
 * @param pictures the pictures that stand in it in their words alone, each once
 */
public record Shortfall(String file, List<String> words, List<String> pictures) {

  private static final Shortfall NOTHING = new Shortfall("", List.of(), List.of());

  /** Those of the documents a site was written with; none of one that shows all. */
  public static List<Shortfall> of(SiteToWrite written) {
    return Stream.of(
            written.documents().pdf() ? of(StrategyPdf.PATH, StrategyPdf.file(written)) : NOTHING,
            written.documents().word()
                ? of(StrategyWord.PATH, StrategyWord.file(written))
                : NOTHING)
        .filter(each -> !each.words().isEmpty() || !each.pictures().isEmpty())
        .toList();
  }

  private static Shortfall of(String path, DocumentFile file) {
    return new Shortfall(path, file.words(), file.pictures());
  }
}
