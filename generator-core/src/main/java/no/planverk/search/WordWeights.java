package no.planverk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * What the words of an entry weigh: each by its stem, by the key both written forms share, and for
 * half of it by the parts of a compound.
 */
final class WordWeights {

  /** What a name weighs at least, whole or a part of a compound; no text weighs as much. */
  static final int NAMED = 6;

  private static final int IN_TITLE = 11;
  private static final int IN_TITLE_OF_PLAN = 15;
  private static final int IN_TITLE_OF_FORMER_PLAN = 12;

  /** Who asks for just what is explained gets it first anyhow. */
  private static final int IN_EXPLAINED = 6;

  /** Less than a part of a compound in the title of a plan. */
  private static final int UNDER_GOAL = 7;

  /** In a title of fewer words than this each word says more of it. */
  private static final int WORDY = 6;

  /** A part of a compound counts for nine tenths of it, rounded down: less than the word itself. */
  private static final int PART = 9;

  private static final int PARTS = 10;
  private static final int MOST_FROM_TEXT = 4;

  private final List<String> words;
  private final WordForms forms;
  private final List<Weights> found = new ArrayList<>();
  private final Tally weights = new Tally();
  private final Tally named = new Tally();
  private final Tally inside = new Tally();

  /**
   * Weighs words.
   *
   * @param words the words by their number
   * @param forms what they are found by
   */
  WordWeights(List<String> words, WordForms forms) {
    this.words = words;
    this.forms = forms;
  }

  /** The weight of everything entries are found by, who are numbered in their order. */
  SortedMap<String, Weights> of(List<CutEntry> entries) {
    for (int number = 0; number < entries.size(); number++) {
      int entry = number;
      weigh(entries.get(entry));
      weights.empty((form, weight) -> weightsOf(form).add(entry, weight));
    }
    SortedMap<String, Weights> byForm = new TreeMap<>();
    for (int form = 0; form < found.size(); form++) {
      if (found.get(form).size() > 0) {
        byForm.put(forms.all().get(form), found.get(form));
      }
    }
    return byForm;
  }

  private Weights weightsOf(int form) {
    while (found.size() <= form) {
      found.add(new Weights());
    }
    return found.get(form);
  }

  private void weigh(CutEntry entry) {
    each(entry.text(), form -> weights.put(form, Math.min(MOST_FROM_TEXT, weights.get(form) + 1)));
    int first = inTitle(entry.role(), entry.title());
    int other = entry.role() == SearchEntry.Role.GOAL ? UNDER_GOAL : first;
    each(entry.names(), form -> named.put(form, other));
    each(entry.title(), form -> named.put(form, first));
    named.empty((form, weight) -> weights.put(form, weights.get(form) + weight));
    entry.words().forEach(this::addParts);
    inside.empty((part, share) -> weights.put(part, Math.max(weights.get(part), share)));
  }

  private int inTitle(SearchEntry.Role role, CutEntry.Cut title) {
    int count = 0;
    for (int word : title.words()) {
      count += Character.isLetter(words.get(word).charAt(0)) ? 1 : 0;
    }
    int spare = Math.max(0, WORDY - count) / 2;
    return switch (role) {
      case PLAN -> IN_TITLE_OF_PLAN + spare;
      case FORMER_PLAN -> IN_TITLE_OF_FORMER_PLAN + spare;
      case EXPLANATION -> IN_EXPLAINED;
      case GOAL, OTHER -> IN_TITLE + spare;
    };
  }

  /** Each form a text is found by, as often as it stands there. */
  private void each(CutEntry.Cut text, IntConsumer use) {
    for (int word : text.words()) {
      for (int form : forms.whole(word)) {
        use.accept(form);
      }
    }
    text.numbers().forEach(number -> use.accept(forms.of(number)));
  }

  private void addParts(int word) {
    int most = 0;
    for (int form : forms.whole(word)) {
      most = Math.max(most, weights.get(form));
    }
    int share = Math.max(1, PART * most / PARTS);
    for (int part : forms.parts(word)) {
      inside.put(part, Math.max(inside.get(part), share));
    }
  }
}
