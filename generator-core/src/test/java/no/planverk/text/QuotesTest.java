package no.planverk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {

  @Test
  void wordsAreSetApartOnce() {
    String quote = Quotes.of("Bystyret");
    assertThat(quote).isEqualTo("\u2068Bystyret\u2069");
    assertThat(Quotes.of(quote)).isEqualTo(quote);
    assertThat(Quotes.plain("by " + quote)).isEqualTo("by Bystyret");
  }

  @Test
  void whatHasNoWordsIsInNoLanguage() {
    assertThat(Quotes.of("31/24")).isEqualTo("31/24");
    assertThat(Quotes.of("")).isEmpty();
  }

  @Test
  void aQuoteIsToldFromATextWithOneInIt() {
    String quote = Quotes.of("Bystyret");
    assertThat(Quotes.all(quote)).isTrue();
    assertThat(Quotes.all(quote + ", " + quote)).isFalse();
    assertThat(Quotes.all("by " + quote)).isFalse();
    assertThat(Quotes.in("by " + quote)).isTrue();
    assertThat(Quotes.in("by the council")).isFalse();
  }

  @Test
  void quotesStandWhereTheyWouldStandWithout() {
    List<String> names = List.of(Quotes.of("Aasen"), "Bø", Quotes.of("Zoo"), "Å");
    assertThat(names.stream().sorted(NorwegianOrder.by(name -> name)).map(Quotes::plain))
        .containsExactly("Bø", "Zoo", "Å", "Aasen");
    assertThat(Slug.of(Quotes.of("Blå skole"))).isEqualTo("bla-skole");
  }
}
