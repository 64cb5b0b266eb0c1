package no.planverk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the words of a site are found by: each by its stem, by the key both written forms share, and
 * by the parts of a compound.
 */
final class WordForms {

  private final Numbered forms = new Numbered();
  private final List<int[]> whole = new ArrayList<>();
  private final List<int[]> parts = new ArrayList<>();

  /**
   * The forms of words.
   *
   * @param read the words by their number
   */
  WordForms(List<String> read, Stems stems, FieldWords words, Compounds compounds) {
    for (String word : read) {
      String stem = stems.of(word);
      Set<String> pieces = new TreeSet<>();
      compounds.partsOf(stem).forEach(pieces::add);
      List<String> cut = words.parts(word);
      if (cut.size() > 1) {
        pieces.addAll(cut);
      }
      whole.add(forms.of(List.copyOf(new TreeSet<>(List.of(stem, words.key(word))))));
      parts.add(forms.of(List.copyOf(pieces)));
    }
  }

  /** The stem and the key of a word, each by the number of the form. */
  int[] whole(int word) {
    return whole.get(word);
  }

  /** Those of the words it is made of. */
  int[] parts(int word) {
    return parts.get(word);
  }

  /** The number of a form that is no word's. */
  int of(String form) {
    return forms.of(form);
  }

  /** Every form by its number. */
  List<String> all() {
    return forms.words();
  }
}
