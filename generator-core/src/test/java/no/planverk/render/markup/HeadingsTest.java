package no.planverk.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.planverk.text.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** A municipality's own template may be written in any way HTML allows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2 id='x'>Mål</h2>",
        "<H2 ID=\"x\">Mål</H2>",
        "<h2 id=x>Mål</h2>",
        "<h2\nclass=\"a\"\nid = \"x\">Mål</h2>",
        "<h2 id=\"x\" class=\"a\" id=\"y\">Mål</h2>",
        "<h2 data-x=\"a>b\" id=\"x\">Mål</h2>",
        "<h2 data-id=\"y\" data-lang=\"en\" id=\"x\">Mål</h2>",
        "<h2 id=\"x\"><em>M<b>å</b></em>l<!-- > --></h2>",
        "<h2 id=\"x\">Mål</h3>",
        "<!-- <h2 id=\"gone\">Borte</h2> --><h2 id=\"x\">Mål</h2>",
        "<script>'<h2 id=\"gone\">Borte</h2>'</script><h2 id=\"x\">Mål</h2>",
        "<DIALOG><h2 id=\"gone\">Borte</h2></DIALOG><h2 id=\"x\">Mål</h2>",
        "<template><h2 id=\"gone\">Borte</h2></template><h2 id=\"x\">Mål</h2>",
        "<h2 title=\"<h2 id='gone'>\" id=\"x\">Mål</h2>",
        "<h2 id=\"\">Uten</h2><h2 id=\"x\">Mål"
      })
  void aHeadingIsFoundHoweverItIsWritten(String markup) {
    assertThat(Headings.of(markup, 3))
        .containsExactly(new Heading("x", new Html("Mål"), null, List.of()));
  }

  @Test
  void signsThatMeanSomethingStayAsTheyAreWritten() {
    Heading heading =
        Headings.of("<h2 id=\"x\">A &lt;b&gt; &amp; 1 < 2 <i>&#39;c</i></h2>", 2).get(0);
    assertThat(heading.text().markup()).isEqualTo("A &lt;b&gt; &amp; 1 < 2 &#39;c");
  }

  @Test
  void aQuoteBesideOtherWordsDoesNotSpeakForThem() {
    String markup = "<h2 id=\"x\" lang=\"nn\"><a lang=\"en\"></a>Vegar</h2>";
    assertThat(Headings.of(markup, 2).get(0).lang()).isEqualTo("nn");
  }
}
