package no.planverk.importing.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.model.need.GroundKind;
import no.planverk.text.Language;

/** Why a municipality needs a plan, as the column of legal basis says it. */
public final class GroundText {

  private static final Pattern LAW =
      Pattern.compile("(?iuU)lov(?:en|a|krav)?\\b|forskrift|§|pålegg|\\w+lov(?:en|a)\\b|reform");
  private static final Pattern GRANT = Pattern.compile("(?iu)tilskudd|tilskot|spillemid|spelemid");
  private static final Pattern VOTE = Pattern.compile("(?iu)^(?:politisk )?vedtak");
  private static final Pattern JOINT = Pattern.compile("(?iu)interkommunal");

  private GroundText() {}

  /** The ground, by bokmål keys; empty where the text names none of the known kinds. */
  public static Optional<Map<String, Object>> of(String text, Language language) {
    Optional<GroundKind> kind = YesNo.denies(text) ? Optional.empty() : kind(text);
    return kind.map(
        known -> {
          Map<String, Object> ground = new LinkedHashMap<>();
          ground.put("grunn", ModelWords.word(known, language));
          if (!ModelWords.isWord(known, text)) {
            ground.put(known == GroundKind.LOVKRAV ? "lov" : "ordlyd", text);
          }
          return ground;
        });
  }

  private static Optional<GroundKind> kind(String text) {
    if (LAW.matcher(text).find()) {
      return Optional.of(GroundKind.LOVKRAV);
    }
    if (GRANT.matcher(text).find()) {
      return Optional.of(GroundKind.TILSKUDD);
    }
    if (JOINT.matcher(text).find()) {
      return Optional.of(GroundKind.INTERKOMMUNALT);
    }
    return VOTE.matcher(text).find() ? Optional.of(GroundKind.VEDTAK) : Optional.empty();
  }
}
