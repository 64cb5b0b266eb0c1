package no.planverk.model.need;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.text.Slug;

/** The columns every plan table can have, and what an author may call them. */
@SuppressWarnings("ImmutableEnumChecker") // a list of words that is never changed
public enum StandardColumn {
  NR("nr"),
  PLAN("plan", "navn", "namn"),
  GRUPPE("gruppe"),
  TYPE("type", "plantype"),
  PRIORITET("prioritet"),
  VEDTATT("vedtatt", "vedteken"),
  VEDTATT_AV("vedtatt-av", "vedteken-av"),
  SAK("sak"),
  GJELDER("gjelder", "gjeld"),
  FORRIGE_STATUS("forrige-status", "førre-status"),
  STATUS("status"),
  BESLUTNING("beslutning", "avgjerd"),
  FRIST("frist"),
  AAR("år", "åra", "årene"),
  OPPSTART("oppstart"),
  HORING("høring", "høyring"),
  FORVENTET_VEDTAK("forventet-vedtak", "venta-vedtak"),
  ANSVARLIG("ansvarlig", "ansvarleg"),
  POLITISK_ORGAN("politisk-organ"),
  BEHANDLING("behandling", "handsaming"),
  FELLES_MED("felles-med"),
  HVORFOR("hvorfor", "kvifor"),
  UTFORDRINGER("utfordringer", "utfordringar"),
  MAL("mål"),
  BEREKRAFTSMAL("bærekraftsmål", "berekraftsmål"),
  TEMAER("temaer", "tema"),
  INNSATS("innsats"),
  KOSTNAD("kostnad", "ekstern-kostnad"),
  MERKNAD("merknad");

  private final List<String> words;

  StandardColumn(String... words) {
    this.words = List.of(words);
  }

  /** The key of its heading and of its cells. */
  public String key() {
    return Slug.of(name());
  }

  /** Whether it is the column of a key; the years are one column to the author. */
  public boolean is(String key) {
    return this == AAR ? key.startsWith("aar-") : key.equals(key());
  }

  /** What authors may call them, the first word of each. */
  public static List<String> words() {
    return Stream.of(values()).map(column -> column.words.get(0)).toList();
  }

  /** The column of a word; empty where it is none of them. */
  public static Optional<StandardColumn> of(String word) {
    String slug = Slug.of(word);
    return Arrays.stream(values())
        .filter(column -> column.words.stream().map(Slug::of).anyMatch(slug::equals))
        .findFirst();
  }
}
