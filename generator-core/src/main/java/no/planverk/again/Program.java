package no.planverk.again;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What tells one version of the program from another, also of one under work. */
final class Program {

  private Program() {}

  /** Java, and every jar and class the program is loaded from. */
  static String state() throws IOException {
    return state(places());
  }

  static String state(List<Path> places) throws IOException {
    StringBuilder state = new StringBuilder(System.getProperty("java.vm.version", ""));
    for (Path place : places) {
      state.append('\n').append(FileStates.of(place));
      if (Files.isDirectory(place)) {
        state.append(FileStates.in(place));
      }
    }
    return state.toString();
  }

  private static List<Path> places() throws IOException {
    return Program.class.getClassLoader() instanceof URLClassLoader maven
        ? of(maven.getURLs())
        : Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
  }

  private static List<Path> of(URL[] jars) throws IOException {
    List<Path> places = new ArrayList<>();
    for (URL jar : jars) {
      try {
        places.add(Path.of(jar.toURI()));
      } catch (URISyntaxException | IllegalArgumentException noFile) {
        throw new IOException("no file: " + jar, noFile);
      }
    }
    return places;
  }
}
