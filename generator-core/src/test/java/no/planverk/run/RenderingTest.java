package no.planverk.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.output.Documents;
import no.planverk.output.Outputs;
import no.planverk.output.SiteToWrite;
import no.planverk.parallel.Artifact;
import no.planverk.render.theme.TemplateFault;
import no.planverk.search.SearchEntry;
import no.planverk.search.SearchIndex;
import no.planverk.site.Site;
import no.planverk.write.WriteResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes are made when they are asked for, those of one page without those of another. */
class RenderingTest {

  @TempDir Path temp;

  /** A template that breaks when it is filled in, and not before. */
  private static final String[] BROKEN = {"tema/plan.ftlh", "${innhold.tittel.finnesIkke}"};

  @Test
  void whereATemplateBreaksThereAreNoFiles() {
    Path site = temp.resolve("site");
    Checked<WriteResult> files = Rendering.to(site, Outputs.of(toWrite(BROKEN)), 1);

    assertThat(files.value()).isEmpty();
    assertThat(Sources.rules(files.diagnostics())).containsExactly("tema-mal-feilet");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void onePageIsMadeWithoutTheOthers() throws Exception {
    SiteToWrite toWrite = toWrite(BROKEN);
    Artifact front = Outputs.at("index.html", toWrite).orElseThrow();
    Artifact plan = Outputs.at("planer/samfunnsdel.html", toWrite).orElseThrow();

    assertThat(new String(front.content().call(), StandardCharsets.UTF_8)).contains("Testvik");
    assertThatThrownBy(() -> plan.content().call()).isInstanceOf(TemplateFault.class);
  }

  @Test
  void onePageIsTheSameAsAmongAll() throws Exception {
    SiteToWrite toWrite = toWrite();
    Path site = temp.resolve("site");
    WriteResult all = Rendering.to(site, Outputs.of(toWrite), 2).value().orElseThrow();

    assertThat(all.written()).isGreaterThan(20);
    for (String path : List.of("planer.html", "tema/lisenser.txt", "sok/start.js")) {
      byte[] one = Outputs.at(path, toWrite).orElseThrow().content().call();
      assertThat(site.resolve(path)).hasBinaryContent(one);
    }
    assertThat(Outputs.at("ingen.html", toWrite)).isEmpty();
  }

  @Test
  void nobodyWhoAsksForAPageWaitsForTheSearch() {
    SiteToWrite all = toWrite();
    Site site = all.site();
    Site unsearchable =
        new Site(
            site.model(),
            site.wording(),
            null,
            site.pages(),
            site.wholeStrategy(),
            site.planTable(),
            site.moves(),
            new Untouchable(),
            site.pictures(),
            site.addresses(),
            List.of(),
            null);
    SiteToWrite toWrite =
        new SiteToWrite(
            unsearchable,
            all.theme(),
            all.names(),
            () -> SearchIndex.of(unsearchable.findable(), "x"),
            Map.of(),
            Map.of(),
            Documents.NONE);

    assertThat(Outputs.at("planer.html", toWrite)).isPresent();
    assertThatThrownBy(() -> Outputs.of(toWrite)).as("the control").hasMessage("asked for");
  }

  private static SiteToWrite toWrite(String... more) {
    return Sources.contents(more).with(new SiteFigures(Map.of(), List.of(), 0, 0, 0));
  }

  private static final class Untouchable extends AbstractList<SearchEntry> {
    @Override
    public SearchEntry get(int index) {
      throw new IllegalStateException("asked for");
    }

    @Override
    public int size() {
      throw new IllegalStateException("asked for");
    }
  }
}
