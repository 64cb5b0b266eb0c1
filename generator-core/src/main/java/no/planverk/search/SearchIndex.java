package no.planverk.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The search index as the files the browser loads, piece by piece.
 *
 * <p>Each file is a script that hands its data over by calling {@code planverkSok(name, data)}:
 * pages opened straight from the disk may load scripts, but not fetch data. Files are small however
 * many plans there are: the browser loads the start, the piece with the stem asked for, and the
 * pieces with the entries it shows.
 */
public final class SearchIndex {

  /**
   * What one piece may hold of stems and postings, and of entries, in characters. A first result
   * needs the start, at most two pieces of stems and one of entries: 50 kB, sent as they are.
   */
  private static final int PIECE = 10_000;

  /** A stem that stands in more entries than this says little, and its list is cut. */
  private static final int MOST_POSTINGS = 300;

  private static final int EXCERPT = 600;

  private SearchIndex() {}

  /**
   * The data of every file by its name, without folder and ending: {@code start}, {@code o0…} with
   * stems and {@code s0…} with entries.
   *
   * @param entries everything that can be found
   */
  public static Map<String, Object> of(List<SearchEntry> entries) {
    CommonWords common = CommonWords.read();
    Terms terms = Terms.of(entries, common.stems());
    Pieces stems = new Pieces("o", PIECE);
    terms.postings().forEach((stem, postings) -> stems.add(stem, packed(postings)));
    Pieces shown = new Pieces("s", PIECE);
    for (int number = 0; number < entries.size(); number++) {
      shown.add(Integer.toString(number), packed(entries.get(number)));
    }
    Map<String, Object> files = new TreeMap<>();
    files.put("start", start(stems, shown, common));
    files.putAll(stems.files());
    files.putAll(shown.files());
    return files;
  }

  private static Map<String, Object> start(Pieces stems, Pieces shown, CommonWords common) {
    Map<String, Object> start = new LinkedHashMap<>();
    start.put("ord", stems.firsts());
    start.put("sider", shown.firsts().stream().map(Integer::valueOf).toList());
    start.put("like", common.alike().stream().map(List::copyOf).toList());
    return start;
  }

  /** The number of entries, then entry and weight in turn, the weightiest entries only. */
  private static List<Integer> packed(SortedMap<Integer, Integer> postings) {
    List<Integer> packed = new ArrayList<>();
    packed.add(postings.size());
    postings.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_POSTINGS)
        .forEach(posting -> packed.addAll(List.of(posting.getKey(), posting.getValue())));
    return packed;
  }

  private static List<String> packed(SearchEntry entry) {
    return List.of(entry.group(), nfc(entry.title()), entry.href(), excerpt(nfc(entry.text())));
  }

  /** The form the browser finds words in. */
  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
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
