package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class NeededTest {

  @Test
  void whatIsThereIsUsed() {
    assertThat(Needed.of(Optional.of("nginx"), "no nginx", true)).isEqualTo("nginx");
  }

  @Test
  void whatIsMissingSkipsTheTestAndSaysWhy() {
    assertThatThrownBy(() -> Needed.of(Optional.empty(), "no nginx", false))
        .isInstanceOf(TestAbortedException.class)
        .hasMessage("no nginx");
  }

  @Test
  void whereNothingIsSkippedWhatIsMissingIsAFailure() {
    assertThatThrownBy(() -> Needed.of(Optional.empty(), "no nginx", true))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no nginx");
  }
}
