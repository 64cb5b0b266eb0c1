package no.planverk.render;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.render.Headings.Heading;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private static final String PAGE =
      """
      <h2 class="ds-heading" id="pv_mal">Mål &amp; planer</h2>
      <section><h3 id="skole"><a class="ds-link" href="#x">Skole</a> og <em>SFO</em></h3></section>
      <h3>Kan ikke lenkes til</h3>
      <h4 id="dypere">Dypere</h4>
      <dialog><h2 id="pv_stor">Stort format</h2></dialog>
      <h2 id="pv_en"
        lang="nn">Framhald</h2>
      <h3 id="vei"><span lang="en">Roads</span></h3>
      """;

  @Test
  void whatCanBeLedToIsListedUnderWhatItBelongsTo() {
    assertThat(Headings.of(PAGE, 3)).extracting(Heading::id).containsExactly("pv_mal", "pv_en");
    assertThat(Headings.of(PAGE, 3).get(0).inner())
        .extracting(Heading::id)
        .containsExactly("skole");
    assertThat(Headings.of(PAGE, 2)).allSatisfy(heading -> assertThat(heading.inner()).isEmpty());
  }

  @Test
  void theWordsAreThoseOfTheHeadingWithoutItsMarkup() {
    Heading first = Headings.of(PAGE, 3).get(0);
    assertThat(first.text().markup()).isEqualTo("Mål &amp; planer");
    assertThat(first.inner().get(0).text().markup()).isEqualTo("Skole og SFO");
  }

  @Test
  void theLanguageOfTheWordsComesAlong() {
    Heading last = Headings.of(PAGE, 3).get(1);
    assertThat(last.lang()).isEqualTo("nn");
    assertThat(last.inner().get(0).lang()).isEqualTo("en");
    assertThat(Headings.of(PAGE, 3).get(0).lang()).isNull();
  }
}
