package no.planverk.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.text.Html;
import org.junit.jupiter.api.Test;

/** What is held of a figure until its page is made. */
class PackedTextsTest {

  private static final String NARROW = "<svg>smal – ʒ</svg>";
  private static final String SVG = "<svg><text x=\"1.5\">Grønn – ʒ 🏫</text></svg>";

  @Test
  void whatIsPackedComesOutAsItWas() {
    Drawn figure = Drawn.of(List.of(7, 3), List.of(SVG, NARROW, SVG + "\n"));

    assertThat(figure.svgs()).extracting(Html::markup).containsExactly(SVG, NARROW);
    assertThat(figure.bare()).isEqualTo(SVG + "\n");
    assertThat(figure).isEqualTo(Drawn.of(List.of(7, 3), List.of(SVG, NARROW, SVG + "\n")));
    assertThat(figure).isNotEqualTo(Drawn.of(List.of(7, 3), List.of(SVG, NARROW + "\n", SVG)));
    assertThat(Drawn.of(List.of(), List.of("")).bare()).isEmpty();
  }

  @Test
  void aFigureTakesASmallPartOfTheRoomOfItsTexts() {
    String boxes =
        IntStream.range(0, 100)
            .mapToObj(i -> "<rect fill=\"#FFFFFF\" x=\"" + i * 31 + "\" y=\"" + i * 17 + "\"/>")
            .collect(Collectors.joining());

    assertThat(PackedTexts.of(List.of(boxes, "<svg>" + boxes + "</svg>")).size() * 5)
        .isLessThan(2 * boxes.length());
  }
}
