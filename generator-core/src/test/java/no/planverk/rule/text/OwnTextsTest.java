package no.planverk.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import no.planverk.model.Model;
import no.planverk.read.ModelReader;
import no.planverk.rule.situation.OwnText;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.Test;

class OwnTextsTest {

  private static final String YAML =
      """
      kommune: {namn: Vesledal kommune, kommunenummer: '9999', målform: nynorsk}
      planstrategi:
        tittel: Planstrategi 2024–2027
        periode: 2024-2027
        status: vedteken
        samandrag: |
          Det **viktigaste**.
      planar:
        - id: ros
          namn: ROS-analyse
          type: ros
          tema: [tryggleik]
          avgjerd:
            val: revideres
            grunngjeving: Lova krev det.
      reglar:
        - {regel: KON-11, alvor: av, grunngjeving: Ikkje på nokon side.}
      """;

  @Test
  void findsEveryTextWithItsOwnerFieldAndPlace() {
    List<OwnText> texts = OwnTexts.of(model());

    assertThat(texts)
        .extracting(OwnText::home, OwnText::owner, OwnText::field, OwnText::plan, OwnText::words)
        .containsExactly(
            tuple("kommune", "Vesledal kommune", "namn", null, "Vesledal kommune"),
            tuple(
                "planstrategi", "Planstrategi 2024–2027", "tittel", null, "Planstrategi 2024–2027"),
            tuple("planstrategi", "Planstrategi 2024–2027", "samandrag", null, "Det viktigaste."),
            tuple("planer", "ROS-analyse", "namn", "ros", "ROS-analyse"),
            tuple("planer", "ROS-analyse", "tema", "ros", "tryggleik"),
            tuple("planer", "ROS-analyse", "grunngjeving", "ros", "Lova krev det."));
    assertThat(texts).extracting(text -> text.place().line()).containsExactly(1, 3, 7, 10, 12, 15);
  }

  private static Model model() {
    SourceTree files = new SourceTree(List.of(new SourceFile("planverk.yaml", YAML)), Map.of());
    return ModelReader.read(files).model().value().orElseThrow();
  }
}
