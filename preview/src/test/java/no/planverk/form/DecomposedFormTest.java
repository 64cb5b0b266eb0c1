package no.planverk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan whose file is spelt as macOS spells it is edited, gets another id, and is deleted. */
class DecomposedFormTest {

  private static final String PATH = "planer/båtplan.md";
  private static final String PLAN =
      "---\nnavn: Båtplan\ntype: temaplan\nansvarlig: Råd\n---\nOm båten på sjøen.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"NFC", "NFD"})
  void onlyWhatIsTypedIsChanged(String texts) throws IOException {
    Normalizer.Form form = Normalizer.Form.valueOf(texts);
    String written = Normalizer.normalize(PLAN, form);
    Files.writeString(
        folder.resolve("a.yaml"),
        """
        kommune: {navn: Testvik kommune, kommunenummer: "0399"}
        planstrategi: {tittel: T, periode: 2024-2027, status: vedtatt}
        enheter:
          - {navn: Råd, gruppe: administrasjon}
        """);
    Path plan =
        Files.createDirectory(folder.resolve("planer"))
            .resolve(Normalizer.normalize("båtplan.md", Normalizer.Form.NFD));
    Files.writeString(plan, written);
    Filling filling = new Filling(folder).open(PATH, 2);

    assertThat(filling.value("ansvarlig.0")).isEqualTo("Råd");
    filling.type("gruppe", "Sjø og å").save();
    assertThat(filling.page()).contains("Lagret");
    int end = written.indexOf("---\n", 4);
    String grouped = written.substring(0, end) + "gruppe: Sjø og å\n" + written.substring(end);
    assertThat(plan).hasContent(grouped);

    filling.type("id", "sjo").save();
    assertThat(filling.page()).contains("Lagret");
    assertThat(Files.readString(plan)).contains("id: sjo\n");

    assertThat(
            new Filling(folder)
                .ask(FormDesk.ADDRESS + "/slett", "fil=planer/b%C3%A5tplan.md&vei=")
                .press("slett")
                .page())
        .contains("Slettet");
    try (Stream<Path> left = Files.list(folder.resolve("planer"))) {
      assertThat(left.toList()).isEqualTo(List.of());
    }
  }
}
