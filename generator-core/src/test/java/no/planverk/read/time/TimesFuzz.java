package no.planverk.read.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.model.value.Period;

/** A text is a time that ends no earlier than it begins and lies where it can be, or it is none. */
public final class TimesFuzz {

  private static final Times TIMES = new Times(new Period(2024, 2027));

  private TimesFuzz() {}

  /** One input: the text of a time. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TIMES
        .parse(new String(bytes, UTF_8))
        .ifPresent(
            time -> {
              assertThat(time.last()).isAfterOrEqualTo(time.first());
              assertThat(time.latest()).isAfterOrEqualTo(time.earliest());
              assertThat(time.possible().meets(time.place())).isTrue();
            });
  }
}
