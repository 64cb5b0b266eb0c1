package no.planverk.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text by the places of its characters, which are those it had before any of them. */
final class Strokes {

  /** Text in place of what stands between two places. */
  record Stroke(int from, int to, String text) {}

  private final List<Stroke> strokes = new ArrayList<>();

  /** Puts text in place of what stands there. */
  void replace(int from, int to, String text) {
    strokes.add(new Stroke(from, to, text));
  }

  /** Puts text in; after what was put in at the same place before. */
  void insert(int at, String text) {
    replace(at, at, text);
  }

  /** Takes away what stands there. */
  void delete(int from, int to) {
    if (to > from) {
      replace(from, to, "");
    }
  }

  /** From the first place to the last: at one place, what is put in stands before what is taken. */
  List<Stroke> inOrder() {
    return strokes.stream()
        .sorted(
            Comparator.comparing(Stroke::from).thenComparing(stroke -> stroke.to() > stroke.from()))
        .toList();
  }

  /** A part of the text with the strokes in it. */
  String made(String text, int from, int to) {
    StringBuilder made = new StringBuilder();
    int done = from;
    for (Stroke stroke : inOrder()) {
      made.append(text, done, stroke.from()).append(stroke.text());
      done = stroke.to();
    }
    return made.append(text, done, to).toString();
  }
}
