package no.planverk.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.text.Quotes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedWordsTest {

  /** Where a text has {@code [words]} they are a quote. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>[Plan]</h1>|<h1 lang=\"nn\">Plan</h1>",
        "<p>by [rådet] in May</p>|<p>by <span lang=\"nn\">rådet</span> in May</p>",
        "<p>[a], [b]</p>|<p><span lang=\"nn\">a</span>, <span lang=\"nn\">b</span></p>",
        "<p>x<br>[Plan]</p>|<p>x<br><span lang=\"nn\">Plan</span></p>",
        "<p><b>x</b>[Plan]</p>|<p><b>x</b><span lang=\"nn\">Plan</span></p>",
        "<td data-navn=\"Type\">[Plan]</td>|<td data-navn=\"Type\"><span lang=\"nn\">Plan</span></td>",
        "<img alt=\"[Plan]\">|<img alt=\"Plan\" lang=\"nn\">",
        "<img alt=\"Map of [Plan]\">|<img alt=\"Map of Plan\">",
        "<a aria-label=\"[Plan]\">x</a>|<a aria-label=\"Plan\">x</a>",
        "<div lang=\"nn\">[Plan]</div>|<div lang=\"nn\">Plan</div>",
        "<title>[Plan]</title>|<title lang=\"nn\">Plan</title>",
        "<title>Figure of [Plan]</title>|<title>Figure of Plan</title>",
        "<option value=\"x\">[Plan]</option>|<option value=\"x\" lang=\"nn\">Plan</option>",
        "<P CLASS='a>b'>[Plan]</P>|<P CLASS='a>b' lang=\"nn\">Plan</P>",
        "<p>x<!-- > [Plan] --></p>|<p>x<!-- > Plan --></p>",
        "<p>1 < 2 [Plan] </p>|<p>1 < 2 <span lang=\"nn\">Plan</span> </p>",
        "<script>a<b; '[Plan]'</script>|<script>a<b; 'Plan'</script>",
        "<text x=\"1\">[rådet], May</text>|<text x=\"1\"><tspan lang=\"nn\">rådet</tspan>, May</text>",
      })
  void wordsGetTheirLanguage(String markup, String expected) {
    assertThat(QuotedWords.in(quoted(markup), "nn")).isEqualTo(expected);
  }

  private static String quoted(String text) {
    return text.replace('[', Quotes.START).replace(']', Quotes.END);
  }
}
