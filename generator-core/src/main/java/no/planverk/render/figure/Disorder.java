package no.planverk.render.figure;

import java.util.Comparator;

/**
 * How far a drawing is from the best one; the least is best. What counts first is that nothing lies
 * on anything else, then the graph's reading order and that no arrow passes through a text, and
 * then how narrow it is.
 *
 * @param collisions how many parts lie on one another or outside what they stand in
 * @param crossed how many texts an arrow passes through
 * @param misread how much is read in another order than the graph's
 * @param width how wide it is, in pixels
 */
public record Disorder(int collisions, int crossed, int misread, int width)
    implements Comparable<Disorder> {

  private static final Comparator<Disorder> BEST_FIRST =
      Comparator.comparingInt(Disorder::collisions)
          .thenComparingInt(disorder -> disorder.crossed + disorder.misread)
          .thenComparingInt(Disorder::width);

  /** Whether all that is drawn can be seen and read. */
  public boolean isClear() {
    return collisions == 0 && crossed == 0;
  }

  @Override
  public int compareTo(Disorder other) {
    return BEST_FIRST.compare(this, other);
  }
}
