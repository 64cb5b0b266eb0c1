package no.planverk.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.data.DataFile;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.draft.Draft;
import no.planverk.importing.draft.Drafting;
import no.planverk.importing.format.DocumentReader;
import no.planverk.importing.format.Refusal;
import no.planverk.run.DecidedSite;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;

/**
 * The workbook Planverk would make of the plans that lie in a folder. Beside it, one that has been
 * worked on shows what was changed, however the same is written in the files.
 */
final class WrittenBook {

  private static final String FILE = "data/planer.xlsx";

  /** No day stands in what is compared. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private WrittenBook() {}

  /** The draft beside what lies there; as it is where it is of other documents. */
  static Draft beside(Draft draft, ImportSettings settings) {
    if (!draft.isBook()) {
      return draft;
    }
    return bytes(settings)
        .map(bytes -> Drafting.of(List.of(read(bytes)), settings.language(), settings.meaning()))
        .map(draft::beside)
        .orElse(draft);
  }

  private static Optional<byte[]> bytes(ImportSettings settings) {
    return Reading.of(settings.source(), false)
        .then(source -> Deciding.of(source, null, ANY_DAY))
        .value()
        .map(DecidedSite::site)
        .flatMap(site -> site.data().stream().filter(file -> file.path().equals(FILE)).findFirst())
        .map(DataFile::bytes);
  }

  private static ImportedDocument read(byte[] book) {
    try {
      Path file = Files.createTempFile("planverk", ".xlsx");
      try {
        return DocumentReader.read(Files.write(file, book));
      } finally {
        Files.delete(file);
      }
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    } catch (Refusal impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
