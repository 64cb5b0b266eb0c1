package no.planverk.rule.situation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything in words in a model, and which words stand in which text.
 *
 * <p>The words of a language are few however many texts there are. So one that looks for something
 * asks the words first, each once, and reads only the texts that have one of those it wants.
 */
public final class Texts {

  private final List<OwnText> all;
  private final Map<String, Numbers> byWord = new HashMap<>();

  public Texts(List<OwnText> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < this.all.size(); i++) {
      index(this.all.get(i).words(), i);
    }
  }

  /** The numbers of texts, rising. */
  private static final class Numbers {

    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size > 0 && numbers[size - 1] == number) {
        return;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    void markIn(BitSet texts) {
      for (int i = 0; i < size; i++) {
        texts.set(numbers[i]);
      }
    }
  }

  private void index(String text, int number) {
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || isBetween(text.charAt(end))) {
        if (end > start) {
          numbers(text.substring(start, end)).add(number);
        }
        start = end + 1;
      }
    }
  }

  private Numbers numbers(String word) {
    Numbers known = byWord.get(word);
    if (known == null) {
      known = new Numbers();
      byWord.put(word, known);
    }
    return known;
  }

  /** Whether it is what regular expressions call a space, or Unicode does. */
  private static boolean isBetween(char sign) {
    return sign <= ' ' || (sign > '~' && Character.isSpaceChar(sign));
  }

  /** All of them, in the order of the model. */
  public Stream<OwnText> all() {
    return all.stream();
  }

  /**
   * Those with a word that is wanted, in the same order. A word goes from space to space, with the
   * signs around it.
   */
  public Stream<OwnText> with(Predicate<String> wanted) {
    BitSet texts = new BitSet(all.size());
    byWord.forEach(
        (word, numbers) -> {
          if (wanted.test(word)) {
            numbers.markIn(texts);
          }
        });
    return texts.stream().mapToObj(all::get);
  }

  /** Those in a word of which a pattern is found. */
  public Stream<OwnText> with(Pattern inWord) {
    return with(inWord.asPredicate());
  }
}
