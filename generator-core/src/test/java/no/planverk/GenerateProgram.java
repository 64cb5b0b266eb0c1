package no.planverk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Makes a site in a virtual machine of its own: source, output, cache, threads. */
final class GenerateProgram {

  /** A property with the language tag of the locale the machine is to have. */
  static final String LOCALE = "planverk.test.locale";

  /** Whether nothing is made that needs more libraries than pages do. */
  static final String PAGES_ALONE = "planverk.test.pages";

  private GenerateProgram() {}

  public static void main(String[] arguments) {
    String locale = System.getProperty(LOCALE);
    if (locale != null) {
      Locale.setDefault(Locale.forLanguageTag(locale));
    }
    Settings asked =
        settings(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Path.of(arguments[2]),
            Integer.parseInt(arguments[3]));
    boolean alone = Boolean.getBoolean(PAGES_ALONE);
    RunLog log = Planverk.generate(alone ? pagesAlone(asked) : asked, line -> {});
    if (log.failed()) {
      throw new IllegalStateException(log.lines().toString());
    }
  }

  private static Settings pagesAlone(Settings asked) {
    return new Settings(
        asked.source(),
        asked.output(),
        asked.cache(),
        null,
        null,
        asked.threads(),
        asked.strict(),
        asked.today(),
        false,
        new Forms(false, false, false, false, false, false));
  }

  /** The settings of tests that only look at what comes out; several of them run at a time. */
  static Settings settings(Path source, Path output) {
    return settings(source, output, DrawnFigures.CACHE, 1);
  }

  /** The settings every test uses but for its folders and threads. */
  static Settings settings(Path source, Path output, Path cache, int threads) {
    return new Settings(source, output, cache, null, threads, false, LocalDate.of(2026, 11, 23));
  }
}
