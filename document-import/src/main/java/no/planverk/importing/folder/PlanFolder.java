package no.planverk.importing.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Writes files of plans without touching what lies there. */
public final class PlanFolder {

  /** What became of a file. */
  public enum Outcome {
    /** It is new and lies among the plans. */
    WRITTEN,
    /** It lies beside the report, for the planner to take from. */
    PROPOSED,
    /** It lay among the plans and has got something more. */
    CHANGED,
    /** It lay there and is as it was. */
    KEPT
  }

  private PlanFolder() {}

  /** The sign of an outcome before a path on the console. */
  public static String mark(Outcome outcome) {
    return switch (outcome) {
      case WRITTEN -> "+";
      case PROPOSED -> "?";
      case CHANGED -> "~";
      case KEPT -> "=";
    };
  }

  /** Whether there are plans, or anything else a planner has written, in the folder. */
  public static boolean holdsPlans(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.anyMatch(path -> !String.valueOf(path.getFileName()).endsWith(".json"));
    }
  }

  /** Writes each file that is not there. */
  public static Map<String, Outcome> fill(Path folder, Map<String, byte[]> files)
      throws IOException {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        outcomes.put(file.getKey(), Outcome.KEPT);
      } else {
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW);
        outcomes.put(file.getKey(), Outcome.WRITTEN);
      }
    }
    return outcomes;
  }

  /** Lays the files in a folder of their own, as the only ones there. */
  public static Map<String, Outcome> propose(Path folder, Map<String, byte[]> files)
      throws IOException {
    clear(folder);
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
      outcomes.put(file.getKey(), Outcome.PROPOSED);
    }
    return outcomes;
  }

  /** An earlier proposal of ours is no proposal any more. */
  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Puts other content in a file that lies there: all of it or nothing. */
  static void replace(Path file, String text) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".ny");
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
