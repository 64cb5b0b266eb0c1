package no.planverk.site.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The pages that have a place of their own on the site: the one home of their addresses.
 *
 * <p>A page is added with a constant here, a line among the kinds of {@code SitePlan}, a class that
 * says what stands on it, a template, and the words {@code tittel.<key>} and {@code
 * beskrivelse.<key>}. One that people are led to has {@code meny.<key>} and {@code dor.<key>} too.
 */
public enum PageName {
  FRONT("forside", "index", "index", "index"),
  STRATEGY("planstrategi"),
  PLANS("planer", "plans"),
  PROGRESS("framdrift"),
  PARTICIPATION("medvirkning"),
  GOALS("mal"),
  RESOURCES("ressurser"),
  CHANGES("endringer"),
  MUNICIPALITY("kommunen", "municipality"),
  SYSTEM("plansystem", "system"),
  PLAN_TYPES("plantyper", "plan-types"),
  SYSTEM_FIGURES("plansystem-figurer"),
  ACTORS("aktorer"),
  TERMS("begreper"),
  ABOUT("om-nettstedet", "om-nettstedet", "erklaring", "about"),
  DATA("data"),
  KOSTRA("kostra"),
  PIECES("biter"),
  ACCESSIBILITY("tilgjengelighet", "tilgjengelighet", "erklaring", "accessibility"),
  PRIVACY("personvern", "personvern", "erklaring", "privacy"),
  SEARCH("sok"),
  NOT_FOUND("404"),
  DOCUMENT("utskrift");

  /** The pages in which the author has no part: they do not change with the author's files. */
  static final Set<PageName> OURS_ALONE =
      EnumSet.of(ABOUT, ACCESSIBILITY, PRIVACY, SEARCH, NOT_FOUND);

  static final String ENDING = ".html";
  private static final String INTRODUCTION = Language.OF_INTRODUCTION.code() + "/";

  private static final Map<String, String> TRANSLATIONS =
      Arrays.stream(values())
          .filter(name -> name.introduced != null)
          .collect(
              Collectors.toUnmodifiableMap(
                  PageName::path, name -> name.introduced().orElseThrow()));

  private final String key;
  private final String file;
  private final String template;
  private final @Nullable String introduced;

  PageName(String key) {
    this(key, key, key, null);
  }

  PageName(String key, String introduced) {
    this(key, key, key, introduced);
  }

  PageName(String key, String file, String template, @Nullable String introduced) {
    this.key = key;
    this.file = file;
    this.template = template;
    this.introduced = introduced;
  }

  /** The page of a key; only keys of pages are asked for. */
  static PageName of(String key) {
    return Arrays.stream(values()).filter(name -> name.key.equals(key)).findFirst().orElseThrow();
  }

  /** What the keys of its words end in, and the name of its standard text where it has one. */
  public String key() {
    return key;
  }

  /** The template it is made with, without ending. */
  public String template() {
    return template;
  }

  /** Its path from the site's root. */
  public String path() {
    return file + ENDING;
  }

  /** The address of a place on it, from the site's root. */
  public String at(String anchor) {
    return path() + "#" + anchor;
  }

  /** The path of one of its parts, counted from 1, which is the page itself. */
  static String part(String path, int number) {
    return number == 1 ? path : path.replace(ENDING, "-" + number + ENDING);
  }

  /** The folder of the pages that stand under it, from the site's root. */
  public String folder() {
    return file + "/";
  }

  /** Its path in the short introduction; empty where the introduction does not have it. */
  public Optional<String> introduced() {
    return Optional.ofNullable(introduced).map(name -> INTRODUCTION + name + ENDING);
  }

  /** Whether a path is one of the short introduction. */
  public static boolean isOfIntroduction(String path) {
    return path.startsWith(INTRODUCTION);
  }

  /** The path of each page that stands in two languages, and its path in the introduction. */
  public static Map<String, String> translations() {
    return TRANSLATIONS;
  }
}
