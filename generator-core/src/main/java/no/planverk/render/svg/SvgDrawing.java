package no.planverk.render.svg;

import no.planverk.render.svg.SvgNode.Element;

/**
 * A drawing as it was read.
 *
 * @param root what is drawn
 * @param cut how many bytes of the file told of the drawing itself: who made it, how, and where
 */
record SvgDrawing(Element root, int cut) {}
