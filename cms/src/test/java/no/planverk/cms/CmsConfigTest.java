package no.planverk.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import no.planverk.text.Json;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configuration for two sources: every field, by the form the source is written in. */
class CmsConfigTest {

  private static final Path GOLDEN = Path.of("src/test/resources/no/planverk/cms");

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @ParameterizedTest
  @CsvSource({
    "gol, ../site-example/src/planverk",
    "felt, ../generator-core/src/test/cases/good-every-field/in"
  })
  void everyCollectionAndField(String name, Path source) throws Exception {
    String outline = Outline.of(decap(source));

    Path golden = GOLDEN.resolve(name + ".txt");
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, outline);
    }
    assertThat(outline).isEqualTo(Files.readString(golden));
  }

  @Test
  void whatARowHasIsNotAskedOfTheFileThatFillsItIn() throws Exception {
    source("planer.yaml", "planer:\n  - navn: Kystplan\n    type: temaplan\n");

    assertThat(Outline.of(decap(folder)))
        .contains(
            "\nplaner/navn: string {also=namn}\n",
            "filer/planer/planer/navn: string påkrevd {also=namn}");
  }

  @Test
  void aFolderInTheOtherWrittenFormIsTheOneItIs() throws Exception {
    source("kommune.yaml", "kommune:\n  navn: Testvik\n  målform: bokmål\n");
    source("planar/kystplan.md", "---\nnavn: Kystplan\ntype: temaplan\n---\n");

    assertThat(Outline.of(decap(folder))).contains("planer = src/planverk/planar");
  }

  @Test
  void whatAFieldAndAFolderAreIsSaidInTheAuthorsWrittenForm() throws Exception {
    source("kommune.yaml", "kommune:\n  namn: Testvik\n  målform: nynorsk\n");
    String nynorsk = made(folder, "nynorsk");
    source("kommune.yaml", "kommune:\n  navn: Testvik\n  målform: bokmål\n");
    String usual = made(folder, "bokmaal");

    assertThat(nynorsk)
        .contains("Kommunen sine eigne fargar.", "Dei kan òg skrivast som éi fil kvar")
        .doesNotContain("Kommunens egne farger.", "De kan også skrives");
    assertThat(usual).contains("Kommunens egne farger.", "De kan også skrives som én fil hver");
  }

  @Test
  void aFileThatCannotBeReadIsNotOfferedAndThatIsTold() throws Exception {
    source("kommune.yaml", "kommune: [\n  målform: nynorsk\n");

    assertThat(Outline.of(decap(folder))).doesNotContain("kommune.yaml");
    assertThat(AdminFolder.write(local(folder, "again")).told())
        .singleElement()
        .asString()
        .startsWith("kommune.yaml:");
  }

  @Test
  void withoutASourceThereIsNoFolder() throws Exception {
    AdminFolder.Made made = AdminFolder.write(local(folder.resolve("missing"), "none"));

    assertThat(made.written()).isFalse();
    assertThat(made.told()).isNotEmpty();
    assertThat(elsewhere.resolve("none")).doesNotExist();
  }

  @Test
  void thePageLetsNothingOutButToTheServiceAndRunsNoScriptOfOthers() throws Exception {
    source("kommune.yaml", "kommune:\n  navn: Testvik\n  målform: nynorsk\n");
    Path made = elsewhere.resolve("admin");
    HostedRepository hosted =
        new HostedRepository(
            RepositoryHost.GITLAB, "kommune/plan", "main", "https://git.kommune.no/lab", "7", null);
    AdminFolder.write(new CmsSettings(folder, "src", made, null, hosted));

    assertThat(Files.readString(made.resolve("index.html")))
        .contains("<html lang=\"nn\">", "<title>Rediger planstrategien</title>", "treng JavaScript")
        .contains("connect-src 'self' blob: https://git.kommune.no;", "default-src 'none'")
        .doesNotContain("{{");
    assertThat(Files.readString(made.resolve("lisenser.txt")))
        .contains("Decap CMS 3.16.3", "Eemeli Aro");
    assertThat(backend(made))
        .containsEntry("api_root", "https://git.kommune.no/lab/api/v4")
        .containsEntry("auth_type", "pkce");
  }

  @Test
  void whatIsChangedIsAProposalWhereTheServiceHasSuch() throws Exception {
    source("kommune.yaml", "kommune:\n  navn: Testvik\n  målform: nynorsk\n");
    Path made = elsewhere.resolve("admin");
    HostedRepository hosted =
        new HostedRepository(
            RepositoryHost.GITHUB, "kommune/plan", "main", "https://login.no", null, null);
    AdminFolder.write(new CmsSettings(folder, "", made, null, hosted));

    Map<?, ?> whole = (Map<?, ?>) Json.read(Files.readString(made.resolve("config.json")));
    assertThat((Map<?, ?>) whole.get("decap"))
        .hasFieldOrPropertyWithValue("publish_mode", "editorial_workflow")
        .hasFieldOrPropertyWithValue("locale", "nn_no")
        .hasFieldOrPropertyWithValue("media_folder", "bilder");
    assertThat(backend(made))
        .containsEntry("base_url", "https://login.no")
        .extractingByKey("commit_messages")
        .asString()
        .contains("Endra i {{collection}}: {{slug}}");
  }

  @Test
  void theSameTwice() throws Exception {
    Path source = Path.of("../site-example/src/planverk");
    assertThat(made(source, "one")).isEqualTo(made(source, "two"));
  }

  @Test
  void bothWrittenFormsHaveTheSameWords() {
    assertThat(new TreeSet<>(CmsWords.in(Language.NN).messages().texts().keySet()))
        .isEqualTo(new TreeSet<>(CmsWords.in(Language.NB).messages().texts().keySet()));
  }

  private void source(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  private Map<?, ?> decap(Path source) throws Exception {
    return (Map<?, ?>) ((Map<?, ?>) Json.read(made(source, "admin"))).get("decap");
  }

  private static Map<Object, Object> backend(Path made) throws Exception {
    Map<?, ?> whole = (Map<?, ?>) Json.read(Files.readString(made.resolve("config.json")));
    return Map.copyOf((Map<?, ?>) ((Map<?, ?>) whole.get("decap")).get("backend"));
  }

  private String made(Path source, String name) throws IOException {
    AdminFolder.write(local(source, name));
    return Files.readString(elsewhere.resolve(name).resolve("config.json"), StandardCharsets.UTF_8);
  }

  private CmsSettings local(Path source, String name) {
    HostedRepository local =
        new HostedRepository(RepositoryHost.LOCAL, null, "main", null, null, null);
    return new CmsSettings(source, "src/planverk", elsewhere.resolve(name), null, local);
  }
}
