package no.planverk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.attachment.Attachment;
import no.planverk.attachment.AttachmentKind;
import no.planverk.attachment.Legibility;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;

/**
 * A small model a rule is tried on: a file in the folder of the rule, read together with the
 * municipality and the strategy all rules share, unless it has its own. A line of it can say what
 * day it is, {@code # i dag: 2025-01-01}, and one that it is about a single written form of
 * Norwegian: {@code # målform: nynorsk}.
 */
record Fixture(Path file) {

  static final Path HOME = Path.of("src/test/rules");

  /** The one picture a fixture can show. */
  private static final Map<String, byte[]> PICTURES = Map.of("bilde.png", new byte[0]);

  private static final Pattern ATTACHED = Pattern.compile("(?m)^# vedlegg: (\\S+) (\\S+)$");

  private static final String TODAY = "# i dag: ";
  private static final String FORM = "# målform: ";

  /** The fixtures of a rule whose names begin with a word, sorted by name. */
  static List<Fixture> of(String rule, String word) {
    Path folder = HOME.resolve(rule);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(word + "(-[a-z-]+)?\\.yaml"))
          .sorted()
          .map(Fixture::new)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What a rule finds in it. */
  List<Finding> findings(String rule, String writtenForm) {
    return Rules.check(model(writtenForm), LawBook.rules(), today()).stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .toList();
  }

  /** The model, written in bokmål or nynorsk; it must have no errors. */
  Model model(String writtenForm) {
    List<SourceFile> files =
        Stream.concat(Stream.of(file), shared())
            .map(path -> new SourceFile(path.getFileName().toString(), text(path)))
            .map(source -> in(writtenForm, source))
            .sorted((a, b) -> a.path().compareTo(b.path()))
            .toList();
    Checked<Model> model = ModelReader.read(new SourceTree(files, PICTURES)).model();
    assertThat(model.diagnostics()).as("%s", file).filteredOn(Diagnostic::isError).isEmpty();
    return model.value().orElseThrow().withAttachments(attachments());
  }

  /** The files a fixture says it has, each with how it can be read. */
  private List<Attachment> attachments() {
    return ATTACHED
        .matcher(text(file))
        .results()
        .map(
            line ->
                new Attachment(
                    line.group(1), AttachmentKind.PDF, 1000, Legibility.valueOf(line.group(2))))
        .toList();
  }

  private Stream<Path> shared() {
    String own = text(file);
    return Stream.of("kommune", "planstrategi")
        .filter(key -> own.lines().noneMatch(line -> line.startsWith(key + ":")))
        .map(key -> HOME.resolve(key + ".yaml"));
  }

  private static SourceFile in(String writtenForm, SourceFile source) {
    return new SourceFile(
        source.path(), source.text().replaceAll("(målform:) \\p{L}+", "$1 " + writtenForm));
  }

  /** The written forms it is tried in. */
  List<String> forms() {
    return said(FORM).map(List::of).orElse(List.of("bokmål", "nynorsk"));
  }

  LocalDate today() {
    return said(TODAY).map(LocalDate::parse).orElse(LocalDate.of(2026, 11, 23));
  }

  private Optional<String> said(String what) {
    return text(file)
        .lines()
        .filter(line -> line.startsWith(what))
        .map(line -> line.substring(what.length()).strip())
        .findFirst();
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public String toString() {
    return HOME.relativize(file).toString();
  }
}
