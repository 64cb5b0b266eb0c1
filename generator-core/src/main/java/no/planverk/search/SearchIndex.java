package no.planverk.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.planverk.text.Nfc;

/**
 * The search index as the files the browser loads, piece by piece.
 *
 * <p>Each file is a script that hands its data over by calling {@code planverkSok(name, data)}:
 * pages opened straight from the disk may load scripts, but not fetch data. Files are small however
 * many plans there are: the browser loads the start, the pieces with the stems asked for, and those
 * with the entries it shows; and where a word is not there, the pieces with words like it.
 */
public final class SearchIndex {

  /**
   * What one piece may hold of stems and postings, and of words like one another, in characters.
   */
  private static final int STEMS = 5_000;

  private static final int WORDS = 3_000;

  /** Entries in one piece: a first result needs only one, and the others mostly lie elsewhere. */
  private static final int ENTRIES = 8;

  private static final int EXCERPT = 480;

  private SearchIndex() {}

  /**
   * The data of every file by its name, without folder and ending: {@code start}, {@code o0…} with
   * stems, {@code r0…} with the words as they are spelt and {@code s0…} with entries.
   *
   * @param entries everything that can be found
   */
  public static Map<String, Object> of(List<SearchEntry> entries) {
    CommonWords common = CommonWords.read();
    Terms terms = Terms.of(entries, common.written().keySet());
    SortedMap<String, Object> packed = new TreeMap<>();
    terms.postings().forEach((stem, weights) -> packed.put(stem, Postings.packed(weights)));
    Pieces stems = Pieces.of("o", STEMS, packed);
    Pieces words = Pieces.of("r", WORDS, Spelling.of(terms, common));
    Map<String, Object> files = new TreeMap<>();
    files.put("start", start(stems, words, common));
    files.putAll(stems.files());
    files.putAll(words.files());
    files.putAll(shown(entries));
    return files;
  }

  private static Map<String, Object> start(Pieces stems, Pieces words, CommonWords common) {
    Map<String, Object> start = new LinkedHashMap<>();
    start.put("ord", String.join(" ", stems.borders()));
    start.put("rett", String.join(" ", words.borders()));
    start.put("sider", ENTRIES);
    start.put("like", common.alike().stream().map(List::copyOf).toList());
    start.put("smaa", String.join(" ", common.small()));
    return start;
  }

  private static Map<String, Object> shown(List<SearchEntry> entries) {
    Map<String, Object> pieces = new LinkedHashMap<>();
    for (int first = 0; first < entries.size(); first += ENTRIES) {
      List<SearchEntry> some = entries.subList(first, Math.min(first + ENTRIES, entries.size()));
      pieces.put("s" + first / ENTRIES, some.stream().map(SearchIndex::packed).toList());
    }
    return pieces;
  }

  private static List<String> packed(SearchEntry entry) {
    return List.of(
        entry.group(),
        Nfc.of(entry.title()),
        entry.href(),
        Nfc.of(entry.state().text()),
        entry.state().look(),
        excerpt(Nfc.of(entry.text())));
  }

  /** The beginning of a text, cut between words. */
  private static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int space = text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, space > 0 ? space : EXCERPT) + " …";
  }
}
