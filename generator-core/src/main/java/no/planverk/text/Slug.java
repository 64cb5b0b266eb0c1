package no.planverk.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the ASCII form of a name that ids, anchors and addresses are built of. */
public final class Slug {

  private static final int LONGEST = 80;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** Places where a word may be parted: nobody sees them, so they part no word here. */
  private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u200C\u200D\u2060]");

  private Slug() {}

  /**
   * The slug of a text: lower-case letters a–z, digits and single hyphens, at most 80 characters; æ
   * becomes ae, ø o and å a, other letters lose their accents. Empty where nothing is left.
   */
  public static String of(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    plain = plain.replace("æ", "ae").replace("ø", "o").replace("å", "a");
    plain = plain.replace("đ", "d").replace("ŋ", "n").replace("ŧ", "t").replace("ß", "ss");
    if (plain.chars().anyMatch(sign -> sign > 'z')) {
      plain = UNSEEN.matcher(plain).replaceAll("");
      plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
    String slug = hyphened(plain);
    return slug.length() <= LONGEST ? slug : trimmed(slug.substring(0, LONGEST));
  }

  /** The letters and digits, with one hyphen for what lies between them. */
  private static String hyphened(String plain) {
    StringBuilder slug = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char sign = plain.charAt(i);
      boolean kept = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
      if (kept) {
        slug.append(gap && !slug.isEmpty() ? "-" : "").append(sign);
      }
      gap = !kept;
    }
    return slug.toString();
  }

  private static String trimmed(String slug) {
    return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
  }
}
