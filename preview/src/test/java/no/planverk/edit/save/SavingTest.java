package no.planverk.edit.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.edit.Change;
import no.planverk.edit.Spot;
import no.planverk.edit.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is replaced before it is read and checked, and nothing of somebody else's is lost. */
class SavingTest {

  private static final String GOOD =
      """
      # Testvik
      kommune:
        navn: Testvik kommune
        kommunenummer: "0399"
        målform: bokmål
      planstrategi:
        tittel: Planstrategi for Testvik 2024-2027
        periode: 2024-2027
        status: vedtatt
      planer:
        - navn: Kommuneplanens samfunnsdel
          type: samfunnsdel
          status: vedtatt
          vedtatt: 12.06.2018
          beslutning: revideres
      """;
  private static final Spot DECISION = Spot.of("a.yaml", "planer", 0, "beslutning");

  @TempDir Path folder;
  private Path file;
  private Saving saving;

  @BeforeEach
  void source() throws IOException {
    file = folder.resolve("a.yaml");
    Files.writeString(file, GOOD);
    saving = Stages.of(folder);
  }

  private static Change put(String decision) {
    return new Change.Put(DECISION, Written.of(decision));
  }

  private Map<String, String> seen() {
    return Map.of("a.yaml", saving.look("a.yaml").orElseThrow().hash());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void aChangeIsInTheFileAndNothingElseIsLeft() throws IOException {
    Saved saved = saving.save(seen(), List.of(put("videreføres")));

    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Done.class, done -> assertThat(done.files()).containsExactly("a.yaml"));
    assertThat(file).hasContent(GOOD.replace("revideres", "videreføres"));
    assertThat(names()).containsExactly("a.yaml");
  }

  @Test
  void whatIsTriedIsNotWritten() {
    assertThat(saving.tried(seen(), List.of(put("videreføres")))).isInstanceOf(Saved.Done.class);
    assertThat(file).hasContent(GOOD);
  }

  @Test
  void anErrorIsToldAndNothingIsWritten() {
    Saved saved = saving.save(seen(), List.of(put("tull")));

    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Wrong.class,
            wrong -> {
              assertThat(Stages.rules(wrong.errors())).containsExactly("verdi-ord");
              assertThat(wrong.errors().get(0).place().toString()).startsWith("a.yaml:15:");
            });
    assertThat(file).hasContent(GOOD);
  }

  @Test
  void threeMistakesAreMendedOneAfterTheOther() throws IOException {
    String broken =
        GOOD.replace("revideres", "tull")
            .replace("12.06.2018", "i fjor en gang")
            .replace("type: samfunnsdel", "type: rar type");
    Files.writeString(file, broken);
    for (Change change :
        List.of(
            put("revideres"),
            new Change.Put(Spot.of("a.yaml", "planer", 0, "vedtatt"), Written.of("12.06.2018")),
            new Change.Put(Spot.of("a.yaml", "planer", 0, "type"), Written.of("samfunnsdel")))) {
      assertThat(saving.save(seen(), List.of(change))).isInstanceOf(Saved.Done.class);
    }
    assertThat(file).hasContent(GOOD);
  }

  @Test
  void whatSomebodyElseHasWrittenMeanwhileIsShownBesideOurs() throws IOException {
    Map<String, String> seen = seen();
    String theirs = GOOD.replace("12.06.2018", "13.06.2018");
    Files.writeString(file, theirs);

    Saved saved = saving.save(seen, List.of(put("videreføres")));

    assertThat(saved)
        .isEqualTo(
            new Saved.Meanwhile(
                List.of(
                    new Saved.Conflict(
                        "a.yaml",
                        Optional.of(theirs),
                        Optional.of(GOOD.replace("revideres", "videreføres"))))));
    assertThat(file).hasContent(theirs);
    Files.delete(file);
    Files.writeString(folder.resolve("b.yaml"), GOOD);
    assertThat(saving.save(seen, List.of(put("videreføres"))))
        .isInstanceOfSatisfying(
            Saved.Meanwhile.class,
            meanwhile -> assertThat(meanwhile.conflicts().get(0).theirs()).isEmpty());
    assertThat(names()).containsExactly("b.yaml");
  }

  @Test
  void whatNobodyHasLookedAtIsNotChanged() {
    assertThat(saving.save(Map.of(), List.of(put("videreføres"))))
        .isInstanceOf(Saved.Meanwhile.class);
    assertThat(file).hasContent(GOOD);
  }

  @Test
  void severalFilesAreWrittenTogether() throws IOException {
    Change text = new Change.NewFile("planer/boligplan.md", "---\nnavn: Boligplan\n---\nTekst.\n");

    assertThat(saving.save(seen(), List.of(put("videreføres"), text)))
        .isInstanceOf(Saved.Wrong.class);
    assertThat(names()).containsExactly("a.yaml");

    Change type = new Change.Put(Spot.of("planer/boligplan.md", "type"), Written.of("temaplan"));
    assertThat(saving.save(seen(), List.of(put("videreføres"), text, type)))
        .isInstanceOf(Saved.Done.class);
    assertThat(names()).containsExactly("a.yaml", "planer/boligplan.md");

    Map<String, String> both =
        Map.of(
            "a.yaml", saving.look("a.yaml").orElseThrow().hash(),
            "planer/boligplan.md", saving.look("planer/boligplan.md").orElseThrow().hash());
    assertThat(saving.save(both, List.of(new Change.RemoveFile("planer/boligplan.md"))))
        .isInstanceOf(Saved.Done.class);
    assertThat(names()).containsExactly("a.yaml");
  }

  @Test
  void whereOneFileCannotBeWrittenNoneIs() throws IOException {
    Files.writeString(folder.resolve("planer"), "a file where the folder should be");
    Change text =
        new Change.NewFile("planer/x.md", "---\nnavn: Boligplan\ntype: temaplan\n---\nTekst.\n");

    Saved saved = saving.save(seen(), List.of(put("videreføres"), text));

    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Impossible.class,
            none -> assertThat(Stages.rules(none.why())).containsExactly("endring-i-veien"));
    assertThat(file).hasContent(GOOD);
    assertThat(names()).containsExactly("a.yaml", "planer");
  }

  @Test
  void nothingIsWrittenOutsideTheFolder() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("src"));
    Files.writeString(inner.resolve("a.yaml"), GOOD);
    Saving own = Stages.of(inner);
    for (String name :
        List.of(
            "../b.yaml",
            "/tmp/b.yaml",
            "planer/../../b.md",
            ".skjult.yaml",
            "a\\b.yaml",
            "tema/stil.css",
            "planer/a/b.md",
            "b.txt",
            "",
            "planer/.md",
            "con:.yaml")) {
      assertThat(own.save(Map.of(), List.of(new Change.NewFile(name, "a: b\n"))))
          .as(name)
          .isInstanceOf(Saved.Impossible.class);
    }
    assertThat(own.look("../a.yaml")).isEmpty();
    assertThat(own.save(Map.of("../a.yaml", ""), List.of(new Change.RemoveFile("../a.yaml"))))
        .isInstanceOf(Saved.Impossible.class);
    assertThat(names()).containsExactly("a.yaml", "src/a.yaml");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("src"));
    Files.writeString(inner.resolve("a.yaml"), GOOD);
    Path outside = Files.createDirectories(folder.resolve("utenfor"));
    Files.createSymbolicLink(inner.resolve("planer"), outside);
    Change text =
        new Change.NewFile("planer/x.md", "---\nnavn: Boligplan\ntype: temaplan\n---\nTekst.\n");

    assertThat(Stages.of(inner).save(Map.of(), List.of(text))).isInstanceOf(Saved.Impossible.class);
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void whatMayNotBeWrittenIsNotReplacedAndTheOthersAreAsTheyWere() throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("planer")).resolve("boligplan.md"),
        "---\nnavn: Boligplan\ntype: temaplan\n---\nTekst.\n");
    Path text = folder.resolve("planer/boligplan.md");
    Files.setPosixFilePermissions(text, PosixFilePermissions.fromString("r--r--r--"));
    Map<String, String> seen = new HashMap<>();
    saving
        .look(List.of("a.yaml", "planer/boligplan.md"))
        .forEach((path, now) -> seen.put(path, now.hash()));

    for (Change change :
        List.of(
            new Change.Prose("planer/boligplan.md", "Noe annet."),
            new Change.RemoveFile("planer/boligplan.md"))) {
      Saved saved = saving.save(seen, List.of(put("videreføres"), change));

      assertThat(saved)
          .isInstanceOfSatisfying(
              Saved.Impossible.class,
              none -> assertThat(Stages.rules(none.why())).containsExactly("endring-skrivevern"));
      assertThat(file).hasContent(GOOD);
      assertThat(text).content().endsWith("Tekst.\n");
      assertThat(names()).containsExactly("a.yaml", "planer/boligplan.md");
    }
  }

  @Test
  void aFileKeepsItsRights() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    saving.save(seen(), List.of(put("videreføres")));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void whatIsForgottenIsOnlyNotShown() {
    Versions versions = new Versions();
    String first = versions.keep("a".getBytes(StandardCharsets.UTF_8));
    for (int size = 0; size < 70; size++) {
      byte[] large = new byte[1 << 20];
      large[0] = (byte) size;
      versions.keep(large);
    }
    assertThat(versions.of(first)).isEmpty();
  }
}
