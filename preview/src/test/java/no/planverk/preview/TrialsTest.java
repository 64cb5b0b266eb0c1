package no.planverk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.planverk.diagnostic.Checked;
import no.planverk.source.Memory;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown is not checked a second time for those who edit it, and other files are. */
class TrialsTest {

  @TempDir Path folder;
  private PreviewSettings settings;
  private Draft draft;
  private Trials trials;

  @BeforeEach
  void shown() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), WhileWritingTest.GOOD);
    settings = Shown.settings(folder, Shown.CACHE, 0);
    draft = Draft.begun(read(), settings, Memory.none());
    trials = new Trials(settings, () -> new Showing("1-0.0", draft, Optional.empty()));
  }

  private Checked<SourceTree> read() {
    return SourceReader.read(folder);
  }

  @Test
  void theRulesAreTriedOnceWhoeverAsks() {
    assertThat(draft.awaits()).isTrue();
    Draft asked = trials.of(read());

    assertThat(asked.awaits()).isFalse();
    assertThat(asked.checked()).isSameAs(trials.of(read()).checked());
    assertThat(asked.checked()).isSameAs(draft.whole().checked());
    assertThat(trials.version(read())).isEqualTo("1-0.0");
    assertThat(asked.remarks().toString())
        .isEqualTo(Draft.of(read(), settings).remarks().toString());
  }

  @Test
  void otherFilesAreChecked() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), WhileWritingTest.GOOD.replace("revideres", "tull"));

    assertThat(trials.of(read()).errors()).isEqualTo(1);
    assertThat(trials.version(read())).isEmpty();
  }
}
