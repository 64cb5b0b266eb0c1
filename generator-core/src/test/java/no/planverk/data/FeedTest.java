package no.planverk.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import no.planverk.site.Rendered;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** The feed is Atom, and dated by what happened and never by the clock. */
class FeedTest {

  private static final String FILE = "data/endringer.xml";

  @Test
  void whatHasHappenedIsToldTheNewestFirst() throws Exception {
    SyndFeed feed =
        feed(
            "planer: [{navn: \"A & <b>\", id: a, type: temaplan, varslet: 01.02.2025, vedtatt: {dato:"
                + " 11.06.2025, sak: K 25/3}, oppstart: 01.01.2024}]");

    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getUri()).isEqualTo("https://plan.example/s/data/endringer.xml");
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("Vedtak: A & <b>", "Oppstart varslet: A & <b>");
    SyndEntry newest = feed.getEntries().get(0);
    assertThat(newest.getUri()).isEqualTo("tag:planverk.no,2026:0999/a--vedtak");
    assertThat(newest.getLink()).isEqualTo("https://plan.example/s/planer/a.html");
    assertThat(newest.getUpdatedDate()).isEqualTo(Date.from(Instant.parse("2025-06-11T00:00:00Z")));
    assertThat(newest.getDescription().getValue()).isEqualTo("K 25/3");
    assertThat(feed.getPublishedDate()).isEqualTo(newest.getUpdatedDate());
  }

  @Test
  void withNothingToTellItIsAFeedAllTheSame() throws Exception {
    SyndFeed feed = feed("");
    assertThat(feed.getEntries()).isEmpty();
    assertThat(feed.getPublishedDate()).isEqualTo(Date.from(Instant.parse("2026-03-01T00:00:00Z")));
  }

  @Test
  void aHundredAreEnough() throws Exception {
    StringBuilder plans = new StringBuilder("planer:\n");
    for (int i = 0; i < 150; i++) {
      plans.append("- {navn: P").append(i).append(", type: temaplan, varslet: 01.02.2025}\n");
    }
    assertThat(feed(plans.toString()).getEntries()).hasSize(100);
  }

  @Test
  void withoutAnAddressThereIsNone() {
    Published site =
        Published.of(
            Rendered.MUNICIPALITY + Rendered.STRATEGY, LocalDate.of(2026, 3, 1), Language.NB);
    assertThat(site.paths()).doesNotContain(FILE);
  }

  private static SyndFeed feed(String yaml) throws Exception {
    String address = ", nettadresse: \"https://plan.example/s\"}\n";
    Published site =
        Published.of(
            Rendered.MUNICIPALITY.replace("}\n", address) + Rendered.STRATEGY + yaml,
            LocalDate.of(2026, 3, 1),
            Language.NB);
    return new SyndFeedInput().build(new StringReader(site.text(FILE)));
  }
}
