package no.planverk.preview.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.edit.Change;
import no.planverk.edit.Spot;
import no.planverk.edit.Written;
import no.planverk.edit.save.Saved;
import no.planverk.edit.save.Saving;
import no.planverk.edit.save.Stages;

/** Saves and adds a file on a disk of its own, and tells what came of it. */
final class OnDisk {

  private static final String MUCH = "# Mye å lagre.\n".repeat(500);

  private OnDisk() {}

  /** The folder, and whether it is to be filled or tried. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    if (args[1].equals("fyll")) {
      fill(folder);
      return;
    }
    Map<String, String> before = contents(folder);
    Saving saving = Stages.of(folder);
    Change change =
        new Change.Put(Spot.of("a.yaml", "kommune").inside("navn"), Written.of("Nyvik"));
    Map<String, String> seen = Map.of("a.yaml", saving.look("a.yaml").orElseThrow().hash());
    told(
        saving.save(seen, List.of(change)) instanceof Saved.Impossible none
            ? none.why()
            : List.of());
    byte[] picture = Files.readAllBytes(Path.of(args[2]));
    Checked<String> put = new NewFile(folder).put("bilde.png", picture);
    told(put.diagnostics());
    System.out.println(before.equals(contents(folder)) ? "som før" : "endret " + contents(folder));
  }

  private static void told(List<Diagnostic> why) {
    why.forEach(each -> System.out.println(each.rule()));
  }

  private static void fill(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        "kommune: {navn: Testvik, kommunenummer: \"0399\", målform: bokmål}\n" + MUCH);
    Files.createDirectory(folder.resolve("bilder"));
    try {
      Files.write(folder.resolve("fyll.bin"), new byte[1 << 20]);
    } catch (IOException full) {
      System.out.println("full");
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        contents.put(file.toString(), new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
