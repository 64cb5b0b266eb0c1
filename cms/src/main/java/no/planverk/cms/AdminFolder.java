package no.planverk.cms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/**
 * The folder that is put on a web server: Decap CMS, our script for it, and the configuration.
 *
 * <p>What Decap asks goes to the service that keeps the files and nowhere else; the page's own
 * Content-Security-Policy holds it to that.
 */
public final class AdminFolder {

  private AdminFolder() {}

  /**
   * What became of it.
   *
   * @param written whether there is a folder
   * @param told what is wrong with the files it is for, in the author's own written form: one that
   *     cannot be read is not offered
   */
  public record Made(boolean written, List<String> told) {}

  /** What our page has, and no other. */
  private static final String OURS = "<script src=\"planverk-cms.js\"></script>";

  private static final String PAGE = "index.html";
  private static final String CONFIGURATION = "config.json";

  /**
   * Writes the folder. What it held of ours is written anew, nothing else there is touched, and
   * nothing is written over what is not ours or among the author's files.
   */
  public static Made write(CmsSettings settings) throws IOException {
    Checked<SourceTree> read = SourceReader.read(settings.source());
    if (read.value().isEmpty()) {
      return new Made(false, errors(read, Language.NB));
    }
    SourceTree sources = read.value().get();
    ModelReader.Said said = ModelReader.read(sources);
    List<String> refused = refused(settings, CmsWords.in(said.language()));
    if (!refused.isEmpty()) {
      return new Made(false, refused);
    }
    write(settings, sources, said);
    return new Made(true, errors(said.model().with(read.diagnostics()), said.language()));
  }

  private static List<String> refused(CmsSettings settings, CmsWords words) throws IOException {
    Path output = settings.output().toAbsolutePath().normalize();
    Path source = settings.source().toAbsolutePath().normalize();
    if (output.startsWith(source) || source.startsWith(output)) {
      return List.of(words.say("mappe-kilder", "mappe", output.toString()));
    }
    Path page = output.resolve(PAGE);
    if (Files.isRegularFile(page) && Files.readString(page).contains(OURS)) {
      return List.of();
    }
    return Stream.concat(parts().stream(), Stream.of(CONFIGURATION))
        .filter(file -> Files.exists(output.resolve(file)))
        .limit(1)
        .map(file -> words.say("mappe-andres", "mappe", output.toString(), "fil", file))
        .toList();
  }

  private static List<String> errors(Checked<?> checked, Language language) {
    Messages messages = Messages.in(language);
    return checked.diagnostics().stream().filter(Diagnostic::isError).map(messages::line).toList();
  }

  private static void write(CmsSettings settings, SourceTree sources, ModelReader.Said said)
      throws IOException {
    Language language = settings.language() == null ? said.language() : settings.language();
    Map<String, List<Map<String, Object>>> things =
        said.model().value().map(KnownThings::in).orElse(Map.of());
    Files.createDirectories(settings.output());
    for (String file : parts()) {
      if (!file.equals(PAGE)) {
        Files.write(settings.output().resolve(file), bytes(file));
      }
    }
    write(settings, CONFIGURATION, CmsConfig.of(settings, sources, language, things));
    write(settings, PAGE, page(settings, language));
  }

  private static void write(CmsSettings settings, String file, String text) throws IOException {
    Files.writeString(settings.output().resolve(file), text);
  }

  private static String page(CmsSettings settings, Language language) throws IOException {
    CmsWords words = CmsWords.in(language);
    return new String(bytes(PAGE), StandardCharsets.UTF_8)
        .replace("{{lang}}", language == Language.NN ? "nn" : "nb")
        .replace("{{tittel}}", words.say("tittel"))
        .replace("{{uten-skript}}", words.say("uten-skript"))
        .replace("{{spør}}", String.join(" ", settings.repository().asked()));
  }

  /** The files of the folder as they lie in the jar, by a list made when it was built. */
  private static List<String> parts() throws IOException {
    return new String(bytes("filer.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AdminFolder.class.getResourceAsStream("admin/" + file), file)) {
      return in.readAllBytes();
    }
  }
}
