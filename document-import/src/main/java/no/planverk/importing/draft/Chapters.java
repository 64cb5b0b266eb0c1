package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.importing.document.Heading;
import no.planverk.importing.document.Note;
import no.planverk.importing.document.Paragraph;
import no.planverk.importing.document.Picture;
import no.planverk.importing.document.Table;
import no.planverk.text.Language;
import no.planverk.text.Slug;

/** The chapters of the strategy, each a Markdown file, and their pictures. */
final class Chapters {

  /** What browsers show and Planverk publishes. */
  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "svg");

  private static final int LARGEST_PICTURE = 10_000_000;

  /** A table with more in a cell is there for the layout: its cells follow each other. */
  private static final int LONGEST_CELL = 4_000;

  /** What is longer is set as a heading, but is none. */
  private static final int LONGEST_HEADING = 1000;

  private static final int DEEPEST_HEADING = 6;

  private final Language language;
  private final Looks looks;
  private final Fates fates;
  private final List<ChapterDraft> chapters = new ArrayList<>();
  private final Map<ChapterDraft, Heading> headings = new LinkedHashMap<>();
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();

  Chapters(Language language, Looks looks, Fates fates) {
    this.language = language;
    this.looks = looks;
    this.fates = fates;
  }

  /** Begins a chapter; what comes before any stands in one with this title. */
  void begin(String title) {
    chapters.add(new ChapterDraft(title));
  }

  private ChapterDraft here() {
    if (chapters.isEmpty()) {
      begin(language == Language.NN ? "Før fyrste kapittel" : "Før første kapittel");
    }
    return chapters.get(chapters.size() - 1);
  }

  /** Whether anything of the text has been taken. */
  boolean isBegun() {
    return !chapters.isEmpty();
  }

  private String where() {
    return here().title();
  }

  /** A heading of the document: a chapter where it is of that level, else one inside. */
  void heading(Heading heading, int chapterLevel) {
    String title = heading.words().replaceAll("\\s+", " ").strip();
    if (heading.level() <= chapterLevel && title.length() <= PlanCells.LINE) {
      begin(title);
      headings.put(here(), heading);
    } else {
      int depth = Math.min(DEEPEST_HEADING, Math.max(2, heading.level() - chapterLevel + 1));
      String line = MarkdownTable.unstressed(oneLine(heading.text().markdown()));
      here()
          .paragraph(
              title.length() <= LONGEST_HEADING
                  ? "#".repeat(depth) + " " + unclosed(line)
                  : heading.text().markdown());
      fates.give(heading, Fate.Kind.TEXT, where());
    }
  }

  /** Ends a document: a chapter whose whole content became fields is no chapter. */
  void endDocument() {
    headings.forEach(
        (chapter, heading) -> {
          if (chapter.isEmpty()) {
            fates.give(heading, Fate.Kind.REPORT, "grunn-tomt-kapittel");
            chapters.remove(chapter);
          } else {
            fates.give(heading, Fate.Kind.TEXT, chapter.title());
          }
        });
    headings.clear();
  }

  /** Signs at the end of a heading are taken for its frame, and not for words. */
  private static String unclosed(String heading) {
    return heading.replaceFirst("(^|\\s)(#+\\s*)$", "$1\\\\$2");
  }

  private static String oneLine(String markdown) {
    return markdown.replaceAll("\\s*\\n\\s*", " ");
  }

  void paragraph(Paragraph paragraph) {
    String markdown = paragraph.text().markdown();
    if (paragraph.mark() == null) {
      here().paragraph(markdown);
    } else {
      here().item(paragraph.mark(), markdown);
    }
    fates.give(paragraph, Fate.Kind.TEXT, where());
  }

  void note(Note note) {
    here().note("\\[" + note.number() + "\\] " + note.text().markdown());
    fates.give(note, Fate.Kind.TEXT, where());
  }

  void table(Table table) {
    boolean isText = table.cells().stream().anyMatch(cell -> cell.words().length() > LONGEST_CELL);
    if (isText) {
      table.cells().forEach(cell -> here().paragraph(cell.text().markdown()));
    } else {
      here().paragraph(MarkdownTable.of(table));
    }
    table.cells().stream()
        .filter(cell -> !cell.isBlank())
        .forEach(cell -> fates.give(cell, Fate.Kind.TEXT, where()));
  }

  void picture(Picture picture) {
    if (!PICTURES.contains(picture.extension()) || picture.bytes().length > LARGEST_PICTURE) {
      looks.at("se-bilde-slag", picture.place());
      fates.give(picture, Fate.Kind.REPORT, "grunn-bilde");
      return;
    }
    String extension = picture.extension().equals("jpeg") ? "jpg" : picture.extension();
    String name = "bilder/bilde-" + (pictures.size() + 1) + "." + extension;
    pictures.put(name, picture.bytes());
    if (picture.alt().isBlank()) {
      looks.at("se-bilde-tekst", name);
    }
    String alt = MarkdownTable.escaped(oneLine(picture.alt()));
    here().paragraph("![" + alt + "](../" + name + ")");
    fates.give(picture, Fate.Kind.TEXT, name);
  }

  /** The files, by path from the folder of the plans. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String folder = language == Language.NN ? "kapittel/" : "kapitler/";
    int number = 0;
    Set<String> slugs = new java.util.HashSet<>();
    for (ChapterDraft chapter : chapters) {
      number++;
      String slug = Slug.of(chapter.title().replaceFirst("^[\\d.]+\\s+", ""));
      String id = PlanIds.isReserved(slug) ? "kapittel" : slug;
      String free = id;
      for (int again = 2; !slugs.add(free); again++) {
        free = PlanIds.numbered(id, again);
      }
      String text = "---\n" + front(chapter) + "---\n" + chapter.markdown();
      files.put(folder + number + "-" + free + ".md", ModelFile.bytes(text));
    }
    files.putAll(pictures);
    return files;
  }

  private static String front(ChapterDraft chapter) {
    return ModelFile.dump().dumpToString(Map.of("tittel", chapter.title()));
  }
}
