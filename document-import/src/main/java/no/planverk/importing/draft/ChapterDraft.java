package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.List;
import no.planverk.importing.document.ListMark;

/** A chapter as it grows, in Markdown. */
final class ChapterDraft {

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
    text.append(markdown);
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
      lists.end();
    }
    inList = true;
    text.append(lists.item(mark, markdown));
  }

  /** Adds a note, which stands under the text. */
  void note(String markdown) {
    notes.add(markdown);
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
