package no.planverk.importing.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.importing.document.Block;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.document.Picture;
import no.planverk.importing.document.Unit;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;

/** Reads a planner's document by what it is, not by what it is called. */
public final class DocumentReader {

  private DocumentReader() {}

  /**
   * The document.
   *
   * @throws Refusal where it is broken, locked, too large or of another kind
   */
  public static ImportedDocument read(Path file) throws Refusal {
    Limits.set();
    try {
      if (!Files.isRegularFile(file)) {
        throw new Refusal("fil-mangler");
      }
      if (Files.size(file) > Limits.FILE) {
        throw new Refusal("fil-stor", Map.of("grense", Long.toString(Limits.FILE / 1_000_000)));
      }
      FileKind kind = Content.kind(file);
      named(file, kind);
      return withSomething(of(file, kind));
    } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException broken) {
      throw refused(broken);
    } catch (StackOverflowError deep) {
      throw new Refusal("fil-dyp");
    } catch (RuntimeException broken) {
      // The libraries tell of broken content by exceptions of many kinds.
      throw refused(broken);
    }
  }

  /**
   * A table that was copied from a sheet, as text.
   *
   * @throws Refusal where it is broken or too large
   */
  public static ImportedDocument pasted(String text) throws Refusal {
    try {
      return CsvReader.pasted(text);
    } catch (IOException | java.io.UncheckedIOException broken) {
      throw new Refusal("fil-odelagt");
    }
  }

  private static void named(Path file, FileKind kind) throws Refusal {
    String name = String.valueOf(file.getFileName());
    if (!FileKind.named(name).equals(Optional.of(kind))) {
      throw new Refusal("fil-annet-navn", Map.of("slag", kind.ending()));
    }
  }

  private static ImportedDocument of(Path file, FileKind kind)
      throws IOException, OpenXML4JException, Refusal {
    return switch (kind) {
      case DOCX -> WordReader.read(file);
      case XLSX -> ExcelReader.read(file);
      case ODT, ODS -> OpenDocumentReader.read(file);
      case CSV -> CsvReader.read(file);
    };
  }

  private static ImportedDocument withSomething(ImportedDocument document) throws Refusal {
    List<Unit> units = document.units();
    if (units.isEmpty()) {
      throw new Refusal("fil-tom");
    }
    List<Block> blocks = document.blocks();
    if (units.stream().allMatch(Picture.class::isInstance) && !blocks.isEmpty()) {
      throw new Refusal("fil-skannet");
    }
    return document;
  }

  private static Refusal refused(Exception broken) {
    String said = String.valueOf(broken.getMessage());
    boolean bomb = said.contains("Zip bomb") || said.contains("exceeds the max");
    return new Refusal(bomb ? "fil-zipbombe" : "fil-odelagt");
  }
}
