package no.planverk.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SideBySideTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 127, 128, 129, 256, 1000, 10_001})
  void resultsComeInTheOrderOfTheThings(int many) {
    List<Integer> things = IntStream.range(0, many).boxed().toList();

    assertThat(SideBySide.of(things, thing -> -thing))
        .containsExactlyElementsOf(things.stream().map(thing -> -thing).toList());
  }

  @Test
  void theSameThingMayComeTwice() {
    assertThat(SideBySide.of(List.of("a", "b", "a"), thing -> thing + thing))
        .containsExactly("aa", "bb", "aa");
  }

  /** Whoever is at a long thing holds up only the few that are in its part. */
  @Test
  void noThreadWaitsForALargeShareOfTheWork() {
    assertThat(ForkJoinPool.getCommonPoolParallelism()).isPositive();
    ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
    CountDownLatch others = new CountDownLatch(900);
    List<Integer> things = IntStream.range(0, 1000).boxed().toList();

    SideBySide.of(
        things,
        thing -> {
          if (thing == 0) {
            await(others);
          }
          done.add(thing);
          others.countDown();
          return thing;
        });

    assertThat(done).hasSize(1000);
    assertThat(List.copyOf(done).indexOf(0)).isGreaterThanOrEqualTo(900);
  }

  @Test
  void whatIsThrownComesOut() {
    List<Integer> things = IntStream.range(0, 500).boxed().toList();

    assertThatThrownBy(
            () ->
                SideBySide.of(
                    things,
                    thing -> {
                      if (thing == 400) {
                        throw new IllegalStateException("broken");
                      }
                      return thing;
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasStackTraceContaining("broken");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
