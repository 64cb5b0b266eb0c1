package no.planverk.render.draw;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.plantuml.SourceStringReader;

/**
 * How a worker JVM is started: with no rights, no environment and no fonts but ours, so that what
 * it draws depends on the source alone.
 *
 * @param java the {@code java} program
 */
record WorkerCommand(Path java) implements WorkerStarter {
  /** The fonts that are measured with, as resources of the theme. */
  static final List<String> FONTS =
      List.of("planverk-inter-regular.ttf", "planverk-inter-bold.ttf");

  private static final String FONT_FOLDER = "/no/planverk/theme/font/";

  /** Names of variables that say how file names are written, and what Windows cannot do without. */
  private static final Set<String> KEPT = Set.of("LC_ALL", "LC_CTYPE", "LANG", "SystemRoot");

  /** The program that runs us. */
  static Path ownJava() {
    return Path.of(System.getProperty("java.home", ""), "bin", "java");
  }

  @Override
  public ProcessBuilder prepare(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("fontconfig.properties"),
        "version=1\nsequence.allfonts=default\n",
        StandardCharsets.US_ASCII);
    for (String font : FONTS) {
      Files.write(folder.resolve(font), font(font));
    }
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.directory(folder.toFile());
    builder.environment().keySet().retainAll(KEPT);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder;
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-Xss2m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Duser.language=en",
            "-Duser.country=",
            "-Duser.variant=",
            "-Duser.script=",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Duser.home=.",
            "-Djava.io.tmpdir=.",
            "-Djava.util.prefs.userRoot=.",
            "-Dsun.awt.fontconfig=fontconfig.properties",
            "-DPLANTUML_SECURITY_PROFILE=SANDBOX",
            "-DGRAPHVIZ_DOT=/nonexistent",
            "-cp",
            classPath(),
            DrawingWorker.class.getName()));
    command.addAll(FONTS);
    return command;
  }

  private static String classPath() {
    Set<String> places = new LinkedHashSet<>();
    places.add(place(DrawingWorker.class));
    places.add(place(SourceStringReader.class));
    return String.join(File.pathSeparator, places);
  }

  /** Where a class was loaded from: a jar or a folder. */
  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class from nowhere: " + type.getName(), e);
    }
  }

  /** The bytes of one of the fonts. */
  static byte[] font(String name) throws IOException {
    try (InputStream in = WorkerCommand.class.getResourceAsStream(FONT_FOLDER + name)) {
      if (in == null) {
        throw new IOException("no font " + name + " in the theme");
      }
      return in.readAllBytes();
    }
  }
}
