package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.List;
import no.planverk.importing.document.ListMark;

/** A chapter as it grows, in Markdown. */
final class ChapterDraft {

  private static final int LONGEST = 15_000;

  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final Lists lists = new Lists();
  private boolean inList;

  ChapterDraft(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Adds a paragraph, a heading, a table or a picture. */
  void paragraph(String markdown) {
    lists.end();
    inList = false;
    apart();
    text.append(parted(markdown));
  }

  /** A paragraph of more letters than Planverk takes goes on in a new one. */
  private static String parted(String markdown) {
    StringBuilder parts = new StringBuilder();
    String rest = markdown;
    while (rest.length() > LONGEST && !rest.startsWith("|")) {
      int space = rest.lastIndexOf(' ', LONGEST);
      int end = space > 0 ? space : LONGEST;
      parts.append(rest, 0, end).append("\n\n");
      rest = rest.substring(end).strip();
    }
    return parts.append(rest).toString();
  }

  /** Adds an item of a list. */
  void item(ListMark mark, String markdown) {
    boolean joins = inList && !lists.breaksOff(mark);
    if (joins) {
      text.append('\n');
    } else {
      apart();
    }
    if (inList && !joins) {
      lists.breakOff(mark);
    }
    inList = true;
    text.append(lists.item(mark, parted(markdown)));
  }

  /** Adds a note, which stands under the text. */
  void note(String markdown) {
    notes.add(parted(markdown));
  }

  private void apart() {
    text.append(text.isEmpty() ? "" : "\n\n");
  }

  boolean isEmpty() {
    return text.isEmpty() && notes.isEmpty();
  }

  /** All of it. */
  String markdown() {
    StringBuilder all = new StringBuilder(text);
    for (String note : notes) {
      all.append(all.isEmpty() ? "" : "\n\n").append(note);
    }
    return all.append('\n').toString();
  }
}
