package no.planverk.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.text.Language;
import no.planverk.text.Numbers;
import org.junit.jupiter.api.Test;

/** The author's guide names the limit there is. */
class LimitInGuideTest {

  @Test
  void theLongestParagraph() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "forfatterveiledning.md"));
    String limit = new Numbers(Language.NB).of(ParagraphLimit.LONGEST).replace('\u00a0', ' ');

    assertThat(guide).contains("avsnitt kan ha høyst " + limit + " tegn.");
  }
}
