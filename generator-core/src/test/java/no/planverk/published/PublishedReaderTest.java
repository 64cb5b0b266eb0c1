package no.planverk.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.planverk.Cases;
import no.planverk.data.Published;
import no.planverk.data.json.ModelJson;
import no.planverk.data.table.DataSource;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.text.Dates;
import no.planverk.text.Json;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import no.planverk.text.Wording;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published is read back whole, and what is not of the format is told, all at once. */
class PublishedReaderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final PublishedReader reader = new PublishedReader(PublishedReaderTest::dates);

  @TempDir Path folder;

  static List<Path> good() {
    return Cases.all().stream()
        .filter(test -> test.getFileName().toString().startsWith("good-"))
        .map(test -> test.resolve("in"))
        .toList();
  }

  /** Written once more, it is the same data: no field is lost, none changed. */
  @ParameterizedTest
  @MethodSource("good")
  void whatIsPublishedIsReadBack(Path source) throws Exception {
    Path file = folder.resolve("planstrategi.json");
    String text = Published.ofFolder(source).text("data/planstrategi.json");
    Files.writeString(file, text);

    Checked<PublishedModel> read = reader.read(file, "a.json");

    assertThat(read.diagnostics()).isEmpty();
    PublishedModel published = read.value().orElseThrow();
    assertThat(published.made()).isEqualTo(DAY);
    Object written = written(published.model());
    assertThat(written).isEqualTo(without(Json.read(text), written));
  }

  private static Object written(Model model) throws Exception {
    Language language = model.municipality().language();
    Wording wording = wording(language);
    DataSource source = new DataSource(model, wording, dates(language), new Stands(), DAY, true);
    return Json.read(new String(ModelJson.of(source), StandardCharsets.UTF_8));
  }

  /** Running text is not kept: what is written of it is that there is some. */
  private static Object without(Object told, Object written) {
    if (told instanceof List<?> list && written instanceof List<?> other) {
      return IntStream.range(0, list.size())
          .mapToObj(i -> without(list.get(i), i < other.size() ? other.get(i) : ""))
          .toList();
    }
    if (told instanceof Map<?, ?> map && written instanceof Map<?, ?> other) {
      Map<String, Object> kept = new LinkedHashMap<>();
      map.forEach(
          (key, value) ->
              kept.put(
                  key.toString(), without(value, Objects.requireNonNullElse(other.get(key), "-"))));
      return kept;
    }
    return written.equals("") ? "" : told;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2]|samle-fremmed",
        "null|samle-fremmed",
        "{}|samle-fremmed",
        "{\"versjon\": \"abc\"}|samle-fremmed",
        "{\"versjon\": \"2.0\"}|samle-versjon",
        "{\"versjon\": \"1.1\", \"versjon\": \"1.1\"}|samle-json",
        "{\"versjon\": \"1.1\"} {}|samle-json",
        "{\"versjon\": |samle-json",
      })
  void whatIsNoPlanningStrategyIsTold(String text, String rule) throws IOException {
    assertThat(rules(text)).containsExactly(rule);
  }

  @Test
  void allThatIsWrongInAFileIsToldAtOnce() throws IOException {
    String text =
        """
        {"versjon": "1.1", "dato": "i går",
         "kommune": {"navn": 5, "kommunenummer": "tull", "målform": "svensk"},
         "planstrategi": {"tittel": "A", "periode": "2024-2027", "status": "vedtatt",
           "vedtatt": {"dato": "2024"}},
         "planer": [{"id": "../A", "navn": "A", "type": "temaplan"}, 7, null,
           {"id": "b", "type": "temaplan", "naavn": "B", "temaer": "helse"}]}
        """;
    assertThat(lines(text))
        .contains(
            "a.json:1:1: «dato» er ikke en dag. → Hent filen på nytt fra kommunens nettsted.",
            "a.json:1:1: «kommune.navn» er ikke en tekst. → Hent filen på nytt fra kommunens nettsted.")
        .anyMatch(line -> line.contains("«tull» kan ikke stå i «kommune.kommunenummer»"))
        .anyMatch(line -> line.contains("«svensk» i «kommune.målform»"))
        .anyMatch(line -> line.contains("«planstrategi.vedtatt.dato» er ikke en tid"))
        .anyMatch(line -> line.contains("«../A» i «planer[0].id» er ikke en id"))
        .anyMatch(line -> line.contains("«planer[1]» er ikke et objekt"))
        .anyMatch(line -> line.contains("«planer[2]» mangler"))
        .anyMatch(line -> line.contains("«planer[3].navn» mangler"))
        .anyMatch(
            line -> line.contains("«planer[3].naavn» er ikke et felt") && line.contains("«navn»"))
        .anyMatch(line -> line.contains("«planer[3].temaer» er ikke en liste"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|«navn-på-andre-språk» er ikke en liste",
        "[7]|«navn-på-andre-språk[0]» er ikke et objekt",
        "[{\"navn\": \"\", \"språk\": \"se\"}]|«navn-på-andre-språk[0].navn» er ikke en tekst",
        "[{\"navn\": \"A\"}]|«navn-på-andre-språk[0].språk» er ikke en tekst",
        "[{\"navn\": \"A\", \"språk\": \"x\\\">\"}]|«x\">» i «navn-på-andre-språk[0].språk»",
      })
  void aNameInALanguageThereIsNotIsTold(String names, String told) throws IOException {
    Path file = folder.resolve("b.json");
    MadeUp.write(file, MadeUp.yaml(1, 2));
    String text = Files.readString(file);
    String with = "{\"navn-på-andre-språk\": " + names + "," + text.substring(1);
    assertThat(lines(with)).anyMatch(line -> line.contains(told));
  }

  @Test
  void ofALaterVersionWhatIsKnownIsRead() throws IOException {
    String text = MadeUp.yaml(1, 2);
    Path file = folder.resolve("a.json");
    MadeUp.write(file, text);
    String later =
        Files.readString(file)
            .replace(
                "\"versjon\" : \"" + ModelJson.VERSION + "\"",
                "\"versjon\" : \"1.99\", \"nytt\": 1,"
                    + " \"navn-på-andre-språk\": [{\"navn\": \"A\", \"språk\": \"xx\"}]");
    Files.writeString(file, later);
    Checked<PublishedModel> read = reader.read(file, "a.json");
    assertThat(read.value()).isPresent();
    assertThat(read.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("samle-versjon-nyere");
  }

  @Test
  void whatIsNestedToNoEndIsNoJson() throws IOException {
    assertThat(rules("[".repeat(100_000))).containsExactly("samle-json");
  }

  @Test
  void otherBytesAreTold() throws IOException {
    Path file = folder.resolve("a.json");
    Files.write(file, new byte[] {'"', (byte) 0xE6, '"'});
    assertThat(reader.read(file, "a.json").diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("samle-fil-koding");
    assertThat(reader.read(folder.resolve("b.json"), "b.json").diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("samle-fil-mangler");
  }

  /** An address that is none leads nowhere. */
  @Test
  void aPageThatIsNoAddressIsNoLink() throws IOException {
    Path file = folder.resolve("a.json");
    MadeUp.write(file, MadeUp.yaml(1, 2));
    String hostile =
        Files.readString(file)
            .replace("https://k4001.example/plan/planer/plan-0.html", "javascript:alert(1)");
    Files.writeString(file, hostile);
    PublishedModel read = reader.read(file, "a.json").value().orElseThrow();
    assertThat(read.pages()).containsOnlyKeys("plan-1");
  }

  private List<String> rules(String text) throws IOException {
    return read(text).stream().map(Diagnostic::rule).toList();
  }

  private List<String> lines(String text) throws IOException {
    Messages messages = Messages.in(Language.NB);
    return read(text).stream().map(messages::line).toList();
  }

  private List<Diagnostic> read(String text) throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(file, text);
    Checked<PublishedModel> read = reader.read(file, "a.json");
    assertThat(read.value()).isEmpty();
    return read.diagnostics();
  }

  private static Dates dates(Language language) {
    return new Dates(wording(language));
  }

  private static Wording wording(Language language) {
    return WordingReader.read(ThemeFiles.own(), language).value().orElseThrow();
  }

  /** Files stand where they stood: their addresses are whole already. */
  private static final class Stands implements DataSource.Places {

    @Override
    public String strategy() {
      return "planstrategi.html";
    }

    @Override
    public String plan(String id) {
      return "planer/" + id + ".html";
    }

    @Override
    public String data(String set) {
      return set;
    }

    @Override
    public String file(String path) {
      return path.replace("https://planer.testvik.example/strategi/", "");
    }
  }
}
