package no.planverk.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.importing.DocumentImport;
import no.planverk.importing.ImportResult;
import no.planverk.importing.ImportSettings;
import no.planverk.importing.folder.PlanFolder;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.start.Answers;
import no.planverk.start.Beginning;
import no.planverk.start.KnownOfStrategy;
import no.planverk.start.Question;
import no.planverk.text.Language;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files of a planning strategy of the documents it stands in today; it needs no POM.
 *
 * <p>Reads {@code .docx}, {@code .xlsx}, {@code .csv}, {@code .odt} and {@code .ods}. Nothing that
 * lies in the folder is changed: where there are plans already, the files are only proposed, unless
 * {@code oppdater} is set. What became of each cell and paragraph stands in {@code
 * target/planverk-import/import-rapport.html}.
 */
@Mojo(name = "import", requiresProject = false, aggregator = true, threadSafe = true)
public final class ImportMojo extends StartMojo {

  /** The documents, parted by commas, as paths from the folder Maven is run in. */
  @Parameter(property = "fil")
  @Nullable String fil;

  /**
   * What a cross in the column of a year means: {@code oppstart}, {@code vedtak}, {@code arbeid}.
   */
  @Parameter(property = "kryss", defaultValue = "arbeid")
  @Nullable String kryss;

  /** Whether plans that lie in the folder get what is new in the documents. */
  @Parameter(property = "oppdater", defaultValue = "false")
  @Nullable String oppdater;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    LocalDate day = day();
    Map<Question, String> given = given();
    try {
      Path plans = folder.toPath().resolve("src/planverk");
      boolean isNew = !PlanFolder.holdsPlans(plans);
      Language language = KnownOfStrategy.writtenForm(given.get(Question.WRITTEN_FORM), plans);
      ImportResult result = DocumentImport.run(settings(plans, language, given));
      tell(result);
      if (result.failed()) {
        throw new MojoFailureException("Ingenting er skrevet.");
      }
      if (isNew) {
        KnownOfStrategy.municipality(result.title())
            .ifPresent(name -> given.putIfAbsent(Question.NAME, name));
        given.putIfAbsent(Question.WRITTEN_FORM, language == Language.NN ? "nynorsk" : "bokmål");
        surround(answers(given, day), given);
      }
    } catch (IOException problem) {
      throw new MojoExecutionException("Planverk stansa: " + problem, problem);
    }
  }

  private ImportSettings settings(Path plans, Language language, Map<Question, String> given)
      throws MojoFailureException {
    String cross = kryss == null ? "arbeid" : kryss;
    MarkMeaning meaning =
        MarkMeaning.named(cross)
            .orElseThrow(() -> Values.refused("kryss", cross, "oppstart, vedtak eller arbeid"));
    return new ImportSettings(
        documents(),
        plans,
        folder.toPath().resolve("target/planverk-import"),
        language,
        meaning,
        given.getOrDefault(Question.TERM, ""),
        Values.yes("oppdater", oppdater));
  }

  private List<Path> documents() throws MojoFailureException {
    List<Path> documents = new ArrayList<>();
    for (String name : fil == null ? new String[0] : fil.split(",", -1)) {
      if (!name.isBlank()) {
        documents.add(folder.toPath().resolve(name.strip()));
      }
    }
    if (documents.isEmpty()) {
      throw new MojoFailureException(
          "Det står ikke hvilket dokument. → Skriv -Dfil=planstrategi.docx, med navnet på ditt.");
    }
    return documents;
  }

  /** The files around the plans; a made-up municipality is told. */
  private void surround(Answers answers, Map<Question, String> given) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Beginning.around(answers, version)
        .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    PlanFolder.fill(folder.toPath(), files)
        .forEach((path, outcome) -> getLog().info(PlanFolder.mark(outcome) + " " + path));
    if (!given.containsKey(Question.NAME) || !given.containsKey(Question.NUMBER)) {
      getLog().warn(KnownOfStrategy.madeUp(answers.language()));
    }
    getLog().info("→ mvn site");
  }

  private void tell(ImportResult result) {
    for (ImportResult.Line line : result.lines()) {
      if (line.warning() && result.failed()) {
        getLog().error(line.text());
      } else if (line.warning()) {
        getLog().warn(line.text());
      } else {
        getLog().info(line.text());
      }
    }
  }
}
