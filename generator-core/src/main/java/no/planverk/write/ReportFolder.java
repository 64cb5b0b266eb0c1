package no.planverk.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.parallel.OutputFile;

/**
 * A folder a report is written to, one file at a time; other files there are left alone.
 *
 * <p>Each file is written beside its place and moved into it, so that nobody reads half a report. A
 * link is never followed: one in a file's place is replaced, one in the folder's place is refused.
 */
public final class ReportFolder {

  private static final String WORD = "rapport";

  private ReportFolder() {}

  /**
   * Writes the files.
   *
   * @param folder made if missing, with those above it
   * @param files paths without folders
   * @return an error when the folder cannot be written; else empty
   */
  public static List<Diagnostic> write(Path folder, List<OutputFile> files) {
    OutputPaths.require(files.stream().map(OutputFile::path).toList());
    if (Files.isSymbolicLink(folder)) {
      return List.of(Trouble.at(folder, "rapport-lenke"));
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return List.of(Trouble.at(folder, "rapport-er-fil"));
    }
    try {
      Files.createDirectories(folder);
      for (OutputFile file : files) {
        write(folder, file);
      }
      return List.of();
    } catch (IOException e) {
      long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
      return List.of(Trouble.with(WORD, folder, e, bytes));
    }
  }

  private static void write(Path folder, OutputFile file) throws IOException {
    Path fresh = folder.resolve("." + file.path() + "." + ProcessHandle.current().pid());
    Files.deleteIfExists(fresh);
    try {
      Files.write(fresh, file.bytes(), StandardOpenOption.CREATE_NEW);
      Disk.sync(fresh);
      Files.move(fresh, folder.resolve(file.path()), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
