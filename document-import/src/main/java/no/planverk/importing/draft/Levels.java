package no.planverk.importing.draft;

import java.util.List;
import java.util.TreeMap;
import no.planverk.importing.document.Block;
import no.planverk.importing.document.Heading;

/** Finds out which headings of a document begin a chapter. */
final class Levels {

  private Levels() {}

  /** The highest level there is, but for one heading alone at the top, which is the title. */
  static int ofChapters(List<Block> blocks) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading && heading.level() > 0 && !heading.isBlank()) {
        counts.merge(heading.level(), 1, Integer::sum);
      }
    }
    if (counts.isEmpty()) {
      return 1;
    }
    boolean titleAlone = counts.firstEntry().getValue() == 1 && counts.size() > 1;
    boolean titleElsewhere =
        blocks.stream().anyMatch(block -> block instanceof Heading h && h.level() == 0);
    return titleAlone && !titleElsewhere ? counts.higherKey(counts.firstKey()) : counts.firstKey();
  }
}
