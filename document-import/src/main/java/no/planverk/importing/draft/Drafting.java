package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.importing.document.Aside;
import no.planverk.importing.document.Block;
import no.planverk.importing.document.Heading;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.document.Note;
import no.planverk.importing.document.Paragraph;
import no.planverk.importing.document.Picture;
import no.planverk.importing.document.Table;
import no.planverk.importing.document.Unit;
import no.planverk.importing.table.PlanTable;
import no.planverk.importing.table.TableRow;
import no.planverk.importing.value.MarkMeaning;
import no.planverk.text.Language;

/** Makes drafts of the model's files of documents. */
public final class Drafting {

  private final Looks looks = new Looks();
  private final Gathered gathered;
  private final StrategyDraft strategy = new StrategyDraft();
  private final List<List<Fate>> allFates = new ArrayList<>();
  private final Fates fates = new Fates();
  private final Chapters chapters;
  private final PlanDrafting tables;
  private boolean inDecision;
  private int books;

  private Drafting(Language language, MarkMeaning meaning) {
    this.gathered = new Gathered(language, looks);
    this.chapters = new Chapters(language, looks, fates);
    this.tables = new PlanDrafting(language, meaning, gathered, looks, fates, strategy);
  }

  /**
   * The drafts.
   *
   * @param language the written form of what is written
   * @param meaning what a cross in the column of a year means
   */
  public static Draft of(List<ImportedDocument> documents, Language language, MarkMeaning meaning) {
    Drafting drafting = new Drafting(language, meaning);
    documents.forEach(drafting::take);
    drafting.tables.finish();
    PlanIds.give(drafting.tables.plans(), drafting.looks);
    drafting.strategy.priorities(drafting.gathered.priorities().fields());
    return new Draft(
        drafting.tables.plans().stream().map(PlanDraft::fields).toList(),
        drafting.gathered.units(),
        drafting.gathered.types(),
        drafting.strategy.fields(),
        drafting.tables.term(),
        drafting.chapters.files(),
        documents,
        drafting.allFates,
        drafting.looks.remarks(),
        drafting.books == documents.size(),
        Map.of());
  }

  private void take(ImportedDocument document) {
    fates.nextDocument();
    inDecision = false;
    Optional<PlanBook> book = PlanBook.in(document, fates);
    if (book.isPresent()) {
      books++;
      tables.take(book.get());
      allFates.add(fates.of(document));
      return;
    }
    int chapterLevel = Levels.ofChapters(document.blocks());
    for (Block block : document.blocks()) {
      boolean isBlank = block instanceof Unit unit && unit.isBlank();
      if (!isBlank) {
        take(block, chapterLevel);
      }
    }
    chapters.endDocument();
    allFates.add(fates.of(document));
  }

  private void take(Block block, int chapterLevel) {
    if (block instanceof Heading heading) {
      heading(heading, chapterLevel);
    } else if (block instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Picture picture) {
      chapters.picture(picture);
    } else if (block instanceof Note note) {
      chapters.note(note);
    } else if (block instanceof Aside aside) {
      fates.give(
          aside,
          Fate.Kind.REPORT,
          "grunn-" + aside.kind().name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  private void heading(Heading heading, int chapterLevel) {
    inDecision = StrategyDraft.isDecisionHeading(heading.words());
    if (inDecision) {
      fates.give(heading, Fate.Kind.HEAD, "vedtakstekst");
    } else if (heading.level() == 0 || heading.level() < chapterLevel) {
      title(heading);
    } else {
      chapters.heading(heading, chapterLevel);
    }
  }

  private void title(Heading heading) {
    String title = heading.words().replaceAll("\\s+", " ").strip();
    if (strategy.isTitled(title)) {
      fates.give(heading, Fate.Kind.FIELD, "planstrategi → tittel");
    } else {
      chapters.heading(heading, heading.level());
    }
  }

  private void paragraph(Paragraph paragraph) {
    String line = paragraph.words().replaceAll("\\s+", " ").strip();
    if (StrategyDraft.isDecisionHeading(line) && paragraph.mark() == null) {
      inDecision = true;
      fates.give(paragraph, Fate.Kind.HEAD, "vedtakstekst");
    } else if (inDecision) {
      strategy.decision(paragraph);
      fates.give(paragraph, Fate.Kind.FIELD, "planstrategi → vedtakstekst");
    } else if (!chapters.isBegun() && strategy.takesTitle(line)) {
      fates.give(paragraph, Fate.Kind.FIELD, "planstrategi → tittel");
    } else if (strategy.takesAdoption(line)) {
      fates.give(paragraph, Fate.Kind.FIELD, "planstrategi → vedtatt");
    } else {
      chapters.paragraph(paragraph);
    }
  }

  private void table(Table table) {
    Optional<List<TableRow>> rows = PlanTable.rows(table);
    if (rows.isPresent()) {
      inDecision = false;
      tables.take(rows.get());
    } else if (!strategy.takesProcess(table, fates, "planstrategi → prosess")
        && table.title().isEmpty()) {
      chapters.table(table);
    }
  }
}
