package no.planverk.render.draw;

import java.time.Duration;

/**
 * How much a worker may do for one answer.
 *
 * <p>What counts is its own computing time: on a busy machine it gets little of it in a minute, and
 * a limit by the clock would let the machine decide what a site looks like.
 *
 * @param computing how long it may compute
 * @param waiting how long it is waited for at all, where it or the machine stands still
 */
public record DrawingLimit(Duration computing, Duration waiting) {

  /**
   * For any figure that can be read: the heaviest takes a small part of it, also on a slow machine.
   */
  public static final DrawingLimit GENEROUS =
      new DrawingLimit(Duration.ofMinutes(5), Duration.ofMinutes(45));
}
