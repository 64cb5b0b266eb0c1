package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.importing.words.ImportWords;
import org.junit.jupiter.api.Test;

/** Both written forms have the same words, with the same gaps, and each is used. */
class ImportWordsTest {

  private static final Pattern GAP = Pattern.compile("\\{(\\p{L}+)[|}]");

  private static Properties words(String form) throws IOException {
    Properties words = new Properties();
    try (InputStream in = ImportWords.class.getResourceAsStream("import." + form + ".properties")) {
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return words;
  }

  private static Set<String> gaps(String text) {
    Set<String> gaps = new TreeSet<>();
    GAP.matcher(text).results().forEach(gap -> gaps.add(gap.group(1)));
    return gaps;
  }

  @Test
  void areTheSameInBothForms() throws IOException {
    Properties bokmaal = words("nb");
    Properties nynorsk = words("nn");

    assertThat(nynorsk.stringPropertyNames()).isEqualTo(bokmaal.stringPropertyNames());
    for (String key : bokmaal.stringPropertyNames()) {
      assertThat(gaps(nynorsk.getProperty(key))).as(key).isEqualTo(gaps(bokmaal.getProperty(key)));
    }
  }

  @Test
  void areAllInUse() throws IOException {
    StringBuilder source = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        source.append(Files.readString(file));
      }
    }
    // These are put together of a beginning and the name of a constant or a field.
    Pattern made =
        Pattern.compile(
            "slag-.*|grunn-(?:header|footer|contents)|fil-(?:planer|enheter|plantyper)");
    for (String key : words("nb").stringPropertyNames()) {
      String plain = key.replaceAll("\\.råd$", "");
      boolean used = source.indexOf('"' + plain + '"') >= 0 || made.matcher(plain).matches();
      assertThat(used).as(key).isTrue();
    }
  }
}
