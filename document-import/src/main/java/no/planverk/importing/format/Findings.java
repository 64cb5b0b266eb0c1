package no.planverk.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.importing.document.ListMark;
import no.planverk.importing.document.Remark;
import org.jspecify.annotations.Nullable;

/** Counts, while a document is read, what is to be told of it. */
final class Findings {

  private final Map<String, Integer> counts = new TreeMap<>();
  private int cells;
  private int notes;

  /** One more of that kind. */
  void count(String key) {
    counts.merge(key, 1, Integer::sum);
  }

  /** So many more of that kind. */
  void count(String key, int more) {
    if (more > 0) {
      counts.merge(key, more, Integer::sum);
    }
  }

  /** A heading with that mark: its number is the word processor's own, and no part of the text. */
  void numbered(@Nullable ListMark mark) {
    if (mark != null && mark.ordered()) {
      count("merk-overskrift-tall");
    }
  }

  /** One more cell; too many are refused. */
  void cell() throws Refusal {
    cells++;
    if (cells > Limits.CELLS) {
      throw new Refusal("fil-mange-ruter", Map.of("grense", Integer.toString(Limits.CELLS)));
    }
  }

  /** The number of the next note. */
  int nextNote() {
    notes++;
    return notes;
  }

  /** What has been counted, as remarks. */
  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    counts.forEach((key, count) -> remarks.add(Remark.counted(key, count)));
    return List.copyOf(remarks);
  }
}
