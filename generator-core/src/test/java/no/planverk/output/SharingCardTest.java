package no.planverk.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * The card shown where a page is shared is a picture others can read, in the municipality's colour.
 */
class SharingCardTest {

  @Test
  void itIsAPictureOfTheUsualSize() throws IOException {
    BufferedImage card = ImageIO.read(new ByteArrayInputStream(SharingCard.png("#1d5e4b")));
    assertThat(card.getWidth()).isEqualTo(1200);
    assertThat(card.getHeight()).isEqualTo(630);
    assertThat(card.getRGB(0, 0)).isEqualTo(0xFF1D5E4B);
    assertThat(card.getRGB(360, 210)).isEqualTo(0xFFFFFFFF);
    assertThat(card.getRGB(1199, 629)).isEqualTo(0xFF1D5E4B);
  }
}
