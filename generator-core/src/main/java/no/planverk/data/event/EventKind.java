package no.planverk.data.event;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What can happen with a plan or the strategy: the fixed list of the timetable. */
public enum EventKind {
  STARTED("startet"),
  NOTICE("oppstart-varslet"),
  START("oppstart"),
  PROGRAMME_HEARD("planprogram-horing-start"),
  PROGRAMME_DEADLINE("planprogram-horing-frist"),
  PROGRAMME("planprogram-fastsatt"),
  HEARD("horing-start"),
  HEARING_DEADLINE("horing-frist"),
  INVOLVEMENT("medvirkning"),
  STEP("steg"),
  PUBLISHED("offentliggjort"),
  TREATED("behandlet"),
  ADOPTED("vedtak"),
  ANNOUNCED("kunngjort"),
  REVISED("revidert"),
  DECISION_DEADLINE("frist"),
  ACT_DEADLINE("lovens-frist");

  private final String word;

  EventKind(String word) {
    this.word = word;
  }

  /** All words, with commas between them. */
  static String words() {
    return Arrays.stream(values()).map(EventKind::word).collect(Collectors.joining(", "));
  }

  /** Its word in data, the same in every language and municipality. */
  public String word() {
    return word;
  }
}
