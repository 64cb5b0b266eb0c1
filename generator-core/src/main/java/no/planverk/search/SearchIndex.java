package no.planverk.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.planverk.text.Nfc;

/**
 * The search index as the files the browser loads, piece by piece.
 *
 * <p>Each file is a script that hands its data over by calling {@code planverkSok(name, data)}:
 * pages opened straight from the disk may load scripts, but not fetch data. Files are small however
 * many plans there are: the browser loads the start, the pieces with the stems asked for, and those
 * with the entries it shows; and where a word is not there, the pieces with words like it. Where
 * there are many pieces of a kind, what each begins with stands in lists of its own.
 */
public final class SearchIndex {

  /**
   * What one piece may hold of stems and postings, and of words like one another, in characters.
   */
  private static final int STEMS = 2_500;

  private static final int WORDS = 1_500;

  /** What one piece may hold of words of daily life, and of what is defined. */
  private static final int EVERYDAY = 1_000;

  /** Entries in one piece: a first result needs only one, and the others mostly lie elsewhere. */
  private static final int ENTRIES = 4;

  private static final int EXCERPT = 480;

  /** What nearly everything here is. */
  private static final List<String> ALL =
      List.of(
          "plan",
          "planen",
          "planene",
          "planer",
          "planar",
          "planane",
          "kommunal",
          "kommunalt",
          "kommunale");

  /** What the name of a county ends with too. */
  private static final String COMMUNITY = "kommun";

  private SearchIndex() {}

  /**
   * The data of every file by its name, without folder and ending: {@code start}, {@code o0…} with
   * stems, {@code r0…} with the words as they are spelt, {@code h0…} with those of daily life,
   * {@code d0…} with what is defined, and {@code s0…} with entries; {@code lo0…} and the like with
   * what pieces of a kind begin with.
   *
   * @param entries everything that can be found
   * @param municipality whose site it is: its name says little there of what is looked for
   */
  public static Map<String, Object> of(List<SearchEntry> entries, String municipality) {
    Stems stems = new Stems();
    FieldWords words = FieldWords.read(stems);
    Set<String> small = WordList.small();
    Set<String> untold = untold(small, municipality, words);
    Terms terms = Terms.of(entries, words, stems);
    EverydayWords everyday = everyday(terms, words);
    SortedMap<String, Object> packed = new TreeMap<>();
    terms.postings().forEach((stem, weights) -> packed.put(stem, Postings.packed(weights)));
    List<Pieces> pieces =
        List.of(
            Pieces.of("o", STEMS, packed),
            Pieces.of(
                "r",
                WORDS,
                Spelling.of(KnownWords.of(terms, words, everyday, small, stems), stems)),
            Pieces.of("h", EVERYDAY, everyday.byKey(words)),
            Pieces.of("d", EVERYDAY, Definitions.of(entries, words, untold)));
    Map<String, Object> files = new TreeMap<>();
    files.put("start", start(pieces, words, untold, everyday, Topics.of(terms, words)));
    pieces.forEach(some -> files.putAll(some.allFiles()));
    files.putAll(shown(entries));
    return files;
  }

  private static EverydayWords everyday(Terms terms, FieldWords words) {
    return EverydayWords.read()
        .where(word -> terms.weight(words.key(word)) > 0, word -> terms.isName(words.key(word)));
  }

  /**
   * The small words, those for what nearly everything here is, and the name of the municipality as
   * far as it is no word of the field.
   */
  private static Set<String> untold(Set<String> small, String municipality, FieldWords words) {
    Set<String> untold = new TreeSet<>(small);
    untold.addAll(ALL);
    Stems.words(municipality).stream()
        .filter(word -> !words.knows(word) && !words.key(word).endsWith(COMMUNITY))
        .flatMap(word -> Stream.of(word, word + "s"))
        .forEach(untold::add);
    return untold;
  }

  private static Map<String, Object> start(
      List<Pieces> pieces,
      FieldWords words,
      Set<String> small,
      EverydayWords everyday,
      List<String> topics) {
    Map<String, Object> start = new LinkedHashMap<>();
    for (Pieces some : pieces) {
      start.put(some.kind(), some.start());
    }
    start.put("liste", Pieces.LISTED);
    start.put("sider", ENTRIES);
    start.put("like", words.lines().stream().map(line -> String.join(" ", line)).toList());
    start.put("smaa", String.join(" ", small));
    start.put("toord", String.join(" ", everyday.beginnings(words)));
    start.put("tema", topics);
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
