package no.planverk.render.markup;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.planverk.render.markup.MarkupPiece.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markup is cut where another parser of HTML cuts it. */
class MarkupPiecesTest {

  private static final List<String> SIGNS =
      List.of(
          ("<,>,</,/,=,\",', ,\n,!,--,<!--,-->,<!,?,&,b,B,i,id,x,æ,"
                  + "<b ,</b>,<i>,<script>,</script ,<title>,</TITLE>")
              .split(",", -1));

  static Stream<String> markups() {
    Random random = new Random(9);
    return Stream.concat(
        Stream.of("<!--><b>", "<!---><b>", "<!-- a --!><b>", "</><b>", "<b a=1 A=2 =c=d/e>", "<b"),
        Stream.generate(
                () ->
                    random
                        .ints(1 + random.nextInt(12), 0, SIGNS.size())
                        .mapToObj(SIGNS::get)
                        .collect(joining()))
            .limit(3000));
  }

  @Test
  void thePiecesAreTheMarkup() {
    assertThat(markups())
        .allSatisfy(
            markup ->
                assertThat(MarkupPieces.of(markup).stream().map(MarkupPiece::source))
                    .doesNotContain("")
                    .satisfies(all -> assertThat(String.join("", all)).isEqualTo(markup)));
  }

  @ParameterizedTest
  @MethodSource
  void elementsBeginWhereTheyDoForOthers(List<String> some) {
    for (String markup : some) {
      assertThat(begun(markup)).as(markup).isEqualTo(begunForOthers(markup));
    }
  }

  /** In one test, so that a run does not list thousands. */
  static Stream<List<String>> elementsBeginWhereTheyDoForOthers() {
    return Stream.of(markups().toList());
  }

  private static List<String> begun(String markup) {
    return MarkupPieces.of(markup).stream()
        .filter(piece -> piece.kind() == Kind.BEGIN)
        .map(piece -> piece.name() + new TreeMap<>(piece.attributes()))
        .toList();
  }

  private static List<String> begunForOthers(String markup) {
    return Jsoup.parse(markup, "", Parser.htmlParser().setTrackPosition(true))
        .getAllElements()
        .stream()
        .filter(element -> element.sourceRange().isTracked() && !element.sourceRange().isImplicit())
        .map(element -> element.normalName() + attributes(element))
        .toList();
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      if (!attribute.getKey().startsWith("/")) {
        attributes.put(attribute.getKey(), attribute.getValue());
      }
    }
    return attributes;
  }
}
