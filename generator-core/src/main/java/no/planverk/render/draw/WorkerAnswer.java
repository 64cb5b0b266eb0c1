package no.planverk.render.draw;

import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.NotDrawn;

/** What came back for one source, not yet filtered. */
sealed interface WorkerAnswer {

  /** PlantUML's SVG. */
  record Svg(byte[] svg) implements WorkerAnswer {}

  /** Nothing. */
  record Blank(NotDrawn why) implements WorkerAnswer {

    Blank(Drawings.Reason reason, String detail) {
      this(new NotDrawn(reason, detail));
    }
  }
}
