package no.planverk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.planverk.Cases;
import no.planverk.source.SourceTree;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page that lists the words a municipality may change is made from the words. */
class ChangeableWordsTest {

  private static final Path PAGE = Path.of("../docs/ord.md");

  private static final String HEAD =
      """
      # Ordene på sidene

      Alle ord Planverk setter på sidene, kan dere bytte ut med deres egne, se [Et ord](tema.md#et-ord). Skriv nøkkelen og ordet på én linje i
      `src/planverk/tema/ord/nb.properties` (bokmål) eller `nn.properties` (nynorsk): `meny.mal = Målene våre`. Det som står i klammer, fyller Planverk
      ut. Listen er laget av filene selv.

      | Nøkkel | Bokmål | Nynorsk |
      |---|---|---|
      """;

  @Test
  void thePageHasEveryWordInBothWrittenForms() {
    ThemeFiles theme = new ThemeFiles(new SourceTree(List.of(), Map.of()));
    Map<String, String> nb = words(theme, Language.NB);
    Map<String, String> nn = words(theme, Language.NN);
    StringBuilder page = new StringBuilder(HEAD);
    nb.forEach(
        (key, word) ->
            page.append("| `" + key + "` | " + cell(word) + " | " + cell(nn.get(key)) + " |\n"));

    assertThat(nn).hasSameSizeAs(nb);
    assertThat(nb).hasSizeGreaterThan(500);
    assertThat(page.toString()).isEqualTo(Cases.expected(PAGE, page.toString()));
  }

  private static Map<String, String> words(ThemeFiles theme, Language language) {
    return WordingReader.read(theme, language).value().orElseThrow().words();
  }

  private static String cell(@Nullable String word) {
    return word == null ? "" : word.replace("|", "\\|").replace("<", "&lt;").strip();
  }
}
