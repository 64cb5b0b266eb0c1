package no.planverk.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ChecksumsTest {

  @Test
  void sumsAreThoseOfTheStandards() {
    assertThat(Checksums.hex("123456789".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("cbf43926" + "e3069283");
    assertThat(Checksums.hex(new byte[0])).isEqualTo("0".repeat(16));
  }
}
