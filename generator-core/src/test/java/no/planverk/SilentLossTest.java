package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author wrote and nobody would find on the site is told, at its place. */
class SilentLossTest {

  private static final String HEAD = "---\nnavn: A\ntype: temaplan\n---\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ekstra.yaml | begreper: [{ord: '§', forklaring: Paragraf}] | ERROR ekstra.yaml:1:18: Det kan ikke lages noen id
          ekstra.yaml | planer: [{navn: '   ', type: temaplan}] | ERROR ekstra.yaml:1:17: Verdien er tom
          ekstra.yaml | planer: [{navn: , type: temaplan}] | ERROR ekstra.yaml:1:16: Verdien er tom
          ekstra.yaml | planer: [{navn: "A\\u202EB", type: temaplan}] | ERROR ekstra.yaml:1:17: Tegnet U+202E
          ekstra.yaml | \u00a0planer: [] | ERROR ekstra.yaml:1:1: Nøkkelen har tegnet U+00A0
          planer/a.md | ---~navn: A # rev. 2~type: temaplan~--- | WARNING planer/a.md:2:7: «# rev. 2» er en merknad
          ekstra.yaml | sider: [{tittel: Інформація, tekst: x}] | ERROR ekstra.yaml:1:18: Det kan ikke lages noen id
          begrep.yaml | begreper: [{ord: BlÃ¥skjell, forklaring: x}] | WARNING begrep.yaml:1:18: Bokstavene «BlÃ¥» ser ut
          begrep.yaml | begreper: [{ord: a, forklaring: en â€“ to}] | WARNING begrep.yaml:1:36: Bokstavene «â€“» ser ut
          begrep.yaml | begreper: [{ord: a, forklaring: blLOST}] | ERROR begrep.yaml:1:35: Tegnet U+FFFD
          planer/a.md.txt | x | ERROR planer/a.md.txt:1:1: Filen blir ikke lest
          planer/a.docx | x | ERROR planer/a.docx:1:1: Filen blir ikke lest, og det
          data/a.csv | x | WARNING data/a.csv:1:1: Filen blir ikke brukt
          planer/a - Kopi.md | HEAD | WARNING planer/a - Kopi.md:1:1: Filnavnet ser ut som
          planer/2024/a.md | HEAD | ERROR planer/2024/a.md:1:1: Filen blir ikke brukt
          planer/a.md | HEAD<<<<<<< HEAD | ERROR planer/a.md:5:1: Her står et konfliktmerke
          planer/a.md | HEAD![Kart](kart over.png) | ERROR planer/a.md:5:1: Adressen «kart over.png» har mellomrom
          planer/a.md | HEAD<!-- ikke slutt | ERROR planer/a.md:5:1: Merknaden
          planer/a.md | ---~navn: A~type: temaplan~tekst: Over~---~Under | ERROR planer/a.md:4:1: Teksten står to steder
          planer/.skjult.md | HEAD | ERROR planer/.skjult.md:1:1: Filen blir ikke lest, for navnet begynner med punktum
          plan.md | HEAD | ERROR plan.md:1:1: Filen blir ikke brukt
          LES-MEG.md | Slik gjør vi | WARNING LES-MEG.md:1:1: Filen blir ikke brukt
          bilder/a.gif | GIF89a | WARNING bilder/a.gif:1:1: Filen er ikke et bilde av et slag
          ekstra.yaml | planer: tull | ERROR ekstra.yaml:1:9: «tull» mangler nøkkelen «type»
          begrep.yaml | begreper: [{ord: a, forklaring: bTAG}] | ERROR begrep.yaml:1:34: Tegnet U+E0041
          planer/a.md | HEAD[se](#mer) | ERROR planer/a.md:5:6: Lenken «#mer» viser til en overskrift, men teksten har ingen
          planer/a.md | {\\rtf1 tekst} | ERROR planer/a.md:1:1: Dette er ikke en ren tekstfil
          """)
  void isTold(String file, String text, String told) throws IOException {
    write(
        file,
        text.replace("\\u00a0", "\u00a0")
            .replace("LOST", "\uFFFD")
            .replace("TAG", Character.toString(0xE0041))
            .replace('~', '\n')
            .replace("HEAD<", HEAD + "<")
            .replaceFirst("^HEAD(?=!|\\[|$)", HEAD));

    assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith(told));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve("kilde").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    Files.copy(
        Cases.all().stream()
            .filter(c -> c.endsWith("good-minimal"))
            .findFirst()
            .orElseThrow()
            .resolve("in/planverk.yaml"),
        folder.resolve("kilde/planverk.yaml"));
  }

  private List<String> lines() {
    Settings settings =
        GenerateProgram.settings(
            folder.resolve("kilde"), folder.resolve("site"), folder.resolve("cache"), 1);
    return Planverk.check(settings).lines().stream()
        .map(line -> line.severity() + " " + line.text())
        .collect(Collectors.toList());
  }
}
