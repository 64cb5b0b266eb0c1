package no.planverk.render.draw;

import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.NoPicture;

/** What came back for one source, not yet filtered. */
sealed interface WorkerAnswer {

  /** PlantUML's SVG. */
  record Drawn(byte[] svg) implements WorkerAnswer {}

  /** Nothing. */
  record Blank(NoPicture why) implements WorkerAnswer {

    Blank(Drawings.Reason reason, String detail) {
      this(new NoPicture(reason, detail));
    }
  }
}
