package no.planverk.cms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** Writes the folder. What it held of ours is written anew; nothing else there is touched. */
  public static Made write(CmsSettings settings) throws IOException {
    Checked<SourceTree> read = SourceReader.read(settings.source());
    if (read.value().isEmpty()) {
      return new Made(false, errors(read, Language.NB));
    }
    SourceTree sources = read.value().get();
    ModelReader.Said said = ModelReader.read(sources);
    write(settings, sources, said);
    return new Made(true, errors(said.model().with(read.diagnostics()), said.language()));
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
      if (!file.equals("index.html")) {
        Files.write(settings.output().resolve(file), bytes(file));
      }
    }
    write(settings, "config.json", CmsConfig.of(settings, sources, language, things));
    write(settings, "index.html", page(settings, language));
  }

  private static void write(CmsSettings settings, String file, String text) throws IOException {
    Files.writeString(settings.output().resolve(file), text);
  }

  private static String page(CmsSettings settings, Language language) throws IOException {
    CmsWords words = CmsWords.in(language);
    return new String(bytes("index.html"), StandardCharsets.UTF_8)
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
