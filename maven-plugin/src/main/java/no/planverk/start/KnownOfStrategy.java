package no.planverk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/** What need not be asked of one who brings a document, or has plans already. */
public final class KnownOfStrategy {

  private static final Pattern MUNICIPALITY =
      Pattern.compile(
          "(?U)(\\p{Lu}[\\p{L}-]*(?: (?:og |i )?\\p{Lu}[\\p{L}-]*)* (?:fylkes)?kommune)(?!\\p{L})");

  private static final Pattern NYNORSK = Pattern.compile("(?m)^\\s+målform:\\s*nynorsk\\b");

  private KnownOfStrategy() {}

  /** The municipality in the title of a strategy. */
  public static Optional<String> municipality(String title) {
    Matcher name = MUNICIPALITY.matcher(title);
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  /**
   * The written form: the one that is given, else that of the plans in a folder, else bokmål.
   *
   * @param given {@code bokmål} or {@code nynorsk}; null where none is given
   */
  public static Language writtenForm(@Nullable String given, Path plans) throws IOException {
    boolean nynorsk = given == null ? isNynorsk(plans) : Question.isNynorsk(given.strip());
    return nynorsk ? Language.NN : Language.NB;
  }

  private static boolean isNynorsk(Path plans) throws IOException {
    if (!Files.isDirectory(plans)) {
      return false;
    }
    try (Stream<Path> files = Files.list(plans)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        if (NYNORSK.matcher(Files.readString(file)).find()) {
          return true;
        }
      }
    }
    return false;
  }

  /** That the municipality that was written is none, and where to write the right one. */
  public static String madeUp(Language language) {
    return language == Language.NN
        ? "Namnet eller nummeret på kommunen er ikkje kjent. → Skriv det i src/planverk/kommune.yaml."
        : "Navnet eller nummeret på kommunen er ikke kjent. → Skriv det i src/planverk/kommune.yaml.";
  }
}
