package no.planverk.preview.pace;

import java.util.Comparator;
import java.util.function.Function;
import no.planverk.render.theme.TemplatesAhead;
import no.planverk.text.NorwegianOrder;

/** Does on another processor what the first page needs, and reading the author's files does not. */
public final class WarmUp {

  private WarmUp() {}

  /** Begins; nobody need wait for it, as whoever comes first does the work. */
  public static void begin() {
    Thread thread = new Thread(WarmUp::run, "planverk-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private static void run() {
    TemplatesAhead.read("index");
    Comparator<String> order = NorwegianOrder.by(Function.identity());
    order.compare("å", "aa");
  }
}
