package no.planverk.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.document.Remark;
import no.planverk.importing.draft.Draft;
import no.planverk.importing.draft.Drafting;
import no.planverk.importing.draft.ModelFiles;
import no.planverk.importing.folder.Difference;
import no.planverk.importing.folder.Merging;
import no.planverk.importing.folder.PlanFolder;
import no.planverk.importing.folder.PlanFolder.Outcome;
import no.planverk.importing.folder.WrittenPlans;
import no.planverk.importing.format.DocumentReader;
import no.planverk.importing.format.Refusal;
import no.planverk.importing.report.ImportPage;
import no.planverk.importing.words.ImportWords;

/** Makes files of the model of planners' own documents: settings in, files and report out. */
public final class DocumentImport {

  /** The name of the report. */
  public static final String REPORT = "import-rapport.html";

  private static final String PROPOSAL = "forslag";

  private final ImportSettings settings;
  private final ImportWords words;
  private final List<ImportResult.Line> lines = new ArrayList<>();

  private DocumentImport(ImportSettings settings) {
    this.settings = settings;
    this.words = ImportWords.in(settings.language());
  }

  /** Reads the documents and writes what they become; nothing where one cannot be read. */
  public static ImportResult run(ImportSettings settings) throws IOException {
    return new DocumentImport(settings).result();
  }

  private ImportResult result() throws IOException {
    List<ImportedDocument> documents = new ArrayList<>();
    for (Path file : settings.documents()) {
      try {
        documents.add(DocumentReader.read(file));
      } catch (Refusal refusal) {
        warn(file.getFileName() + ": " + words.trouble(refusal.key(), refusal.facts()));
      }
    }
    if (documents.size() < settings.documents().size()) {
      return new ImportResult(true, List.copyOf(lines), "");
    }
    Draft draft = Drafting.of(documents, settings.language(), settings.meaning());
    String title = String.valueOf(draft.strategy().getOrDefault("tittel", ""));
    boolean isNew = !PlanFolder.holdsPlans(settings.source());
    if (isNew && draft.period(settings.period()).isEmpty()) {
      warn(words.say("logg-ingen-periode"));
      return new ImportResult(true, List.copyOf(lines), title);
    }
    write(draft);
    return new ImportResult(false, List.copyOf(lines), title);
  }

  private void write(Draft draft) throws IOException {
    read(draft);
    Map<String, byte[]> files = ModelFiles.of(draft, settings.language(), settings.period());
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    List<Remark> differences = new ArrayList<>();
    if (PlanFolder.holdsPlans(settings.source())) {
      WrittenPlans written = WrittenPlans.in(settings.source());
      Difference difference =
          Difference.between(
              WrittenBook.beside(draft, settings), written, settings.source(), settings.language());
      differences.addAll(difference.remarks(settings.language()));
      outcomes.putAll(PlanFolder.propose(settings.report().resolve(PROPOSAL), files));
      if (settings.update()) {
        Merging.Result merged =
            Merging.of(draft, difference, written, settings.source(), settings.language());
        outcomes.putAll(merged.outcomes());
        differences.addAll(merged.remarks());
      }
    } else {
      outcomes.putAll(PlanFolder.fill(settings.source(), files));
    }
    report(draft, outcomes, differences);
    tell(draft, outcomes, differences);
  }

  private void report(Draft draft, Map<String, Outcome> outcomes, List<Remark> differences)
      throws IOException {
    Files.createDirectories(settings.report());
    String page = ImportPage.of(draft, outcomes, differences, settings.language());
    Files.writeString(settings.report().resolve(REPORT), page);
  }

  private void read(Draft draft) {
    draft.documents().stream()
        .flatMap(document -> document.remarks().stream())
        .forEach(remark -> say(words.say(remark.key(), remark.facts())));
    draft.looks().forEach(look -> warn(words.say(look.key(), look.facts())));
    if (draft.plans().isEmpty()) {
      warn(words.say("logg-ingen-planer"));
    }
  }

  private void tell(Draft draft, Map<String, Outcome> outcomes, List<Remark> differences) {
    differences.forEach(each -> say(words.say(each.key(), each.facts())));
    outcomes.forEach((path, outcome) -> say(PlanFolder.mark(outcome) + " " + path));
    say(
        words.say(
            "logg-lest",
            Map.of("planer", Integer.toString(draft.plans().size()), "kapitler", chapters(draft))));
    if (outcomes.containsValue(Outcome.PROPOSED)) {
      Map<String, String> where =
          Map.of(
              "mappe", settings.source().toString(),
              "forslag", settings.report().resolve(PROPOSAL).toString());
      say(words.say(settings.update() ? "logg-resten" : "logg-foreslatt", where));
    }
    String report = settings.report().resolve(REPORT).toString();
    say(words.say("logg-rapport", Map.of("fil", report)));
  }

  private static String chapters(Draft draft) {
    return Long.toString(
        draft.texts().keySet().stream().filter(path -> path.endsWith(".md")).count());
  }

  private void say(String text) {
    lines.add(new ImportResult.Line(false, text));
  }

  private void warn(String text) {
    lines.add(new ImportResult.Line(true, text));
  }
}
