package no.planverk.render;

import no.planverk.render.Drawings.NoPicture;

/** What came back for one source, not yet filtered. */
sealed interface Sheet {

  /** PlantUML's SVG. */
  record Drawn(byte[] svg) implements Sheet {}

  /** Nothing. */
  record Blank(NoPicture why) implements Sheet {

    Blank(Drawings.Reason reason, String detail) {
      this(new NoPicture(reason, detail));
    }
  }
}
