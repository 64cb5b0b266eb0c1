package no.planverk.render.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.planverk.DrawnFigures;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.plantuml.PlantUmlText;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.figure.Drawings.NotDrawn;
import no.planverk.render.figure.Drawings.Outcome;
import no.planverk.render.figure.Drawings.Reason;
import no.planverk.render.figure.FigureFromDrawing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which of a graph's drawings is chosen, in whatever order they come. */
class BestDrawingTest {

  private static final Graph GRAPH = Examples.twoParts();
  private static final WorkerAnswer NONSENSE =
      new WorkerAnswer.Svg("<svg/>".getBytes(StandardCharsets.UTF_8));
  private static final WorkerAnswer FAILED = new WorkerAnswer.Blank(Reason.FAILED, "x");
  private static final WorkerAnswer HEAVY = new WorkerAnswer.Blank(Reason.TOO_HEAVY, "y");
  private static final WorkerAnswer BROKE = new WorkerAnswer.Blank(Reason.BROKE, "z");

  private static List<WorkerAnswer> drawings;

  @BeforeAll
  static void draw() {
    List<String> sources = PlantUmlText.of(GRAPH);
    WorkerPool pool =
        new WorkerPool(
            DrawnFigures.CACHE,
            1,
            DrawingLimit.GENEROUS,
            new WorkerCommand(WorkerCommand.ownJava()));
    Answers answers = Answers.of(pool, sources);
    drawings = sources.stream().map(answers.answers()::get).toList();
    assertThat(drawings).hasSizeGreaterThan(1).hasOnlyElementsOfType(WorkerAnswer.Svg.class);
  }

  @Test
  void itIsTheOneMostInOrder() throws Exception {
    Drawn best = null;
    FigureFromDrawing least = null;
    for (WorkerAnswer answer : drawings) {
      FigureFromDrawing figure = FigureFromDrawing.of(GRAPH, ((WorkerAnswer.Svg) answer).svg());
      if (least == null || figure.disorder().compareTo(least.disorder()) < 0) {
        least = figure;
        best = figure.drawn();
      }
    }
    assertThat(inAnyOrder(drawings)).isEqualTo(best);
  }

  @Test
  void ofTwoThatAreEquallyGoodItIsTheFirst() {
    String other = new String(((WorkerAnswer.Svg) drawings.get(0)).svg(), StandardCharsets.UTF_8);
    WorkerAnswer darker =
        new WorkerAnswer.Svg(
            other.replace("stroke-width:1", "stroke-width:2").getBytes(StandardCharsets.UTF_8));
    Outcome first = inAnyOrder(List.of(drawings.get(0), darker));

    assertThat(first).isEqualTo(inAnyOrder(List.of(drawings.get(0))));
    assertThat(first).isNotEqualTo(inAnyOrder(List.of(darker)));
  }

  @Test
  void whatCannotBeReadOrDrawnCostsOnlyItself() {
    WorkerAnswer good = drawings.get(0);

    assertThat(inAnyOrder(List.of(HEAVY, NONSENSE, good, FAILED)))
        .isEqualTo(inAnyOrder(List.of(good)));
    assertThat(inAnyOrder(List.of(FAILED, HEAVY))).isEqualTo(new NotDrawn(Reason.TOO_HEAVY, "y"));
    assertThat(inAnyOrder(List.of(HEAVY, FAILED))).isEqualTo(new NotDrawn(Reason.FAILED, "x"));
    assertThat(((NotDrawn) inAnyOrder(List.of(NONSENSE))).reason()).isEqualTo(Reason.FAILED);
  }

  @Test
  void theMachineHasNoSayInTheChoice() {
    assertThat(inAnyOrder(List.of(drawings.get(0), BROKE, HEAVY)))
        .isEqualTo(new NotDrawn(Reason.BROKE, "z"));
  }

  /** The answers come forward, backward and from the middle. */
  private static Outcome inAnyOrder(List<WorkerAnswer> answers) {
    List<Integer> places = new ArrayList<>(IntStream.range(0, answers.size()).boxed().toList());
    Outcome forward = chosen(answers, places);
    Collections.reverse(places);
    assertThat(chosen(answers, places)).as("backward").isEqualTo(forward);
    Collections.rotate(places, 1);
    assertThat(chosen(answers, places)).as("from the middle").isEqualTo(forward);
    return forward;
  }

  private static Outcome chosen(List<WorkerAnswer> answers, List<Integer> places) {
    BestDrawing best = new BestDrawing(GRAPH);
    places.forEach(place -> best.take(place, answers.get(place)));
    return best.outcome();
  }
}
