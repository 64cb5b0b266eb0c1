package no.planverk.render.svg;

import no.planverk.render.svg.SvgNode.Element;

/**
 * Lets nothing but shapes and text into what we publish as SVG.
 *
 * <p>Elements and attributes are taken from a list; a picture that holds something else that would
 * be seen, or that could run or fetch something, is refused.
 */
public final class SvgFilter {
  private SvgFilter() {}

  /**
   * A picture of the author's, without links.
   *
   * @param bytes an SVG file of at most 5 MB; may be hostile
   */
  public static Filtered picture(byte[] bytes) {
    try {
      SvgDrawing read = SvgReader.drawing(bytes);
      Element root = read.root().with("xmlns", SvgRules.NAMESPACE);
      return new Filtered.Clean(SvgWriter.write(root), read.cut());
    } catch (SvgRefused e) {
      return e.value();
    }
  }
}
