package no.planverk.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.edit.Change;
import no.planverk.edit.Spot;
import no.planverk.edit.Written;
import no.planverk.edit.save.Saved;
import no.planverk.edit.save.Saving;
import no.planverk.source.SourceReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is called the same is the same, whether å is one letter or an a with a ring: as macOS spells
 * names of files, and as texts copied from a PDF have it.
 */
class DecomposedNamesTest {

  private static final String PLAN =
      """
      ---
      navn: Båtplan på sjøen
      type: temaplan
      status: på høring
      oppstart: våren 2026
      ansvarlig: Råd og plan
      ---
      ![Båt](../bilder/båt-på-sjø.png) og [rapporten](../vedlegg/årsrapport.png)
      """;

  @TempDir Path folder;
  private Path plan;

  private static String in(String form, String text) {
    return Normalizer.normalize(text, Normalizer.Form.valueOf(form));
  }

  private void put(String form, String path, byte[] bytes) throws IOException {
    Path file = folder;
    for (String part : path.split("/", -1)) {
      file = file.resolve(in(form, part));
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void source(String names, String texts) throws IOException {
    String good =
        WhileWritingTest.GOOD
            + "enheter:\n  - {navn: Råd og plan, gruppe: administrasjon}\n"
            + "aktører:\n  - {navn: Språkrådet, gruppe: stat}\n";
    put(names, "testvik.yaml", in(texts, good).getBytes(UTF_8));
    put(names, "planer/båtplan.md", in(texts, PLAN).getBytes(UTF_8));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
    put(names, "bilder/båt-på-sjø.png", png.toByteArray());
    put(names, "vedlegg/årsrapport.png", png.toByteArray());
    plan = folder.resolve("planer").resolve(in(names, "båtplan.md"));
  }

  private Draft draft() {
    return Draft.of(SourceReader.read(folder), Shown.settings(folder, Shown.CACHE, 0));
  }

  private List<String> rules() {
    return draft().remarks().stream()
        .map(remark -> remark.diagnostic())
        .filter(said -> !said.lawRule().isPresent())
        .map(Diagnostic::rule)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"NFC,NFC", "NFC,NFD", "NFD,NFC", "NFD,NFD"})
  void allIsFoundAndShown(String names, String texts) throws Exception {
    source(names, texts);

    assertThat(rules()).isEmpty();
    try (Shown shown = new Shown(folder, Shown.CACHE)) {
      String page = shown.text("/planer/batplan.html");
      assertThat(in("NFC", page)).contains("Båtplan på sjøen", "På høring", "Råd og plan");
      String picture = page.replaceFirst("(?s).*<img[^>]* src=\"([^\"]*)\".*", "$1");
      String report = page.replaceFirst("(?s).*href=\"([^\"]*vedlegg/[^\"]*)\".*", "$1");
      for (String address : List.of(picture, report)) {
        assertThat(shown.get(address.replace("../", "/")).statusCode()).as(address).isEqualTo(200);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"NFC,NFC", "NFC,NFD", "NFD,NFC", "NFD,NFD"})
  void itIsOpenedEditedAndTakenAwayWhereItLies(String names, String texts) throws Exception {
    source(names, texts);
    Saving saving = new Saving(folder, files -> draft().checked());
    String path = "planer/båtplan.md";
    Map<String, String> seen = Map.of(path, saving.look(path).orElseThrow().hash());
    Spot spot = Spot.of(path);

    assertThat(
            saving.save(
                seen, List.of(new Change.Put(spot.inside("gruppe"), Written.of("Sjø og å")))))
        .isInstanceOf(Saved.Done.class);

    String before = in(texts, PLAN);
    int end = before.indexOf("---\n", 4);
    assertThat(plan)
        .hasContent(before.substring(0, end) + "gruppe: Sjø og å\n" + before.substring(end));
    assertThat(files()).containsExactly(plan);

    seen = Map.of(path, saving.look(path).orElseThrow().hash());
    assertThat(saving.save(seen, List.of(new Change.RemoveFile(path))))
        .isInstanceOf(Saved.Done.class);
    assertThat(files()).isEmpty();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("planer"))) {
      return all.toList();
    }
  }
}
