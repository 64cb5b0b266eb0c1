package no.planverk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.planverk.report.Remark;
import no.planverk.rule.Finding;
import no.planverk.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview adds to a page costs no more where there are more plans. */
class PanelGrowthTest {

  private static final int PAGES = 40;

  /** What a page shows of what does not concern it, and what does. */
  private static final int OF_A_PAGE = 150;

  @TempDir Path folder;
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void noPageAsksAllThatIsFoundAnew() throws IOException {
    Panel panel = panel(1000);
    panel.on("planer/plan-0.html", page());
    asked.set(0);

    for (int i = 1; i <= PAGES; i++) {
      String text = panel.on("planer/plan-" + i + ".html", page());
      assertThat(text).contains("Om planen på denne siden", "Alle 1000");
    }

    assertThat(asked).hasValueLessThan(PAGES * OF_A_PAGE);
  }

  private static ServedFile page() {
    return new ServedFile(new byte[0], true, List.of(), false);
  }

  /** One finding for each of some plans. */
  private Panel panel(int plans) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), WhileWritingTest.GOOD);
    Draft draft = Draft.of(SourceReader.read(folder), Shown.settings(folder, Shown.CACHE, 0));
    Finding like = Objects.requireNonNull(draft.remarks().get(0).finding());
    List<Remark> found =
        IntStream.range(0, plans).mapToObj(i -> remark(like, "plan-" + i)).toList();
    Draft counted =
        new Draft(draft.files(), draft.checked(), draft.contents(), counted(found), null);
    return new Panel(new Showing("1-0.0", counted, Optional.empty()));
  }

  private static Remark remark(Finding like, String plan) {
    Finding finding =
        new Finding(
            like.rule(), like.kind(), like.own(), like.weight(), like.diagnostic(), plan, null);
    return new Remark(finding.diagnostic(), finding);
  }

  private List<Remark> counted(List<Remark> remarks) {
    return new AbstractList<>() {
      @Override
      public Remark get(int index) {
        asked.incrementAndGet();
        return remarks.get(index);
      }

      @Override
      public int size() {
        return remarks.size();
      }
    };
  }
}
