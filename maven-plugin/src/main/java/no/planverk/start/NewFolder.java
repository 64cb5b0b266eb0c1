package no.planverk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays files in a folder without touching what lies there. */
public final class NewFolder {

  /** The folder of the plans, from that of the project. */
  static final String PLANS = "src/planverk/";

  private NewFolder() {}

  /**
   * What was laid and what was there before.
   *
   * @param written the paths of the new files
   * @param kept the paths where something lay: it is as it was
   */
  public record Result(List<String> written, List<String> kept) {}

  /**
   * Writes each file that is not there. Where there are plans already, none is added to them: two
   * files that say the same make neither true.
   *
   * @param files the paths from the folder, with their texts
   */
  public static Result fill(Path folder, Map<String, String> files) throws IOException {
    boolean plansAreThere = holdsAnything(folder.resolve(PLANS));
    List<String> written = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      boolean isThere = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
      if (isThere || (plansAreThere && file.getKey().startsWith(PLANS))) {
        kept.add(file.getKey());
      } else {
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.getValue(), StandardOpenOption.CREATE_NEW);
        written.add(file.getKey());
      }
    }
    return new Result(List.copyOf(written), List.copyOf(kept));
  }

  private static boolean holdsAnything(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isPresent();
    }
  }
}
