package no.planverk.model.municipality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.text.Language;

/**
 * A usual word for the highest body of an authority; they are data in {@code council-names.txt}.
 *
 * @param alone the word alone, such as {@code bystyre}
 * @param nb the definite form in bokmål
 * @param nn the definite form in nynorsk
 * @param en what it is called in English
 * @param where the kind of authority it is the highest body of
 * @param abbreviations how it is shortened, in lower case
 */
record CouncilWord(
    String alone, String nb, String nn, String en, String where, List<String> abbreviations) {

  private static final List<CouncilWord> ALL = read();

  /** The word for the highest body of such an authority. */
  static CouncilWord of(Municipality municipality) {
    if (!municipality.isUnderTheAct()) {
      return in("lokalstyre").orElseThrow();
    }
    String word =
        municipality.isCounty() ? "fylkesting" : municipality.isOslo() ? "bystyre" : "kommunestyre";
    return in(word).orElseThrow();
  }

  /** The word a name is, or ends with. */
  static Optional<CouncilWord> in(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return ALL.stream().filter(word -> word.isJust(last)).findFirst();
  }

  /** Whether a word, in lower case, is one for the council of a municipality, however bent. */
  static boolean isMunicipal(String written) {
    return ALL.stream()
        .filter(word -> word.where.equals("kommune"))
        .anyMatch(word -> written.startsWith(word.alone) || word.abbreviations.contains(written));
  }

  /** Whether a name is this word and nothing more. */
  boolean isJust(String name) {
    return Stream.of(alone, nb, nn).anyMatch(name.toLowerCase(Locale.ROOT)::equals);
  }

  /** The council, in a sentence. */
  String definite(Language language) {
    if (!language.isWritten()) {
      return en;
    }
    return language == Language.NN ? nn : nb;
  }

  private static CouncilWord of(List<String> row) {
    return new CouncilWord(
        row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.subList(5, row.size()));
  }

  private static List<CouncilWord> read() {
    try (InputStream in = CouncilWord.class.getResourceAsStream("council-names.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing resource council-names.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("; ", -1)))
          .map(CouncilWord::of)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
