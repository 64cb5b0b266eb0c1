package no.planverk.pdf;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** Tells those who listen where each link leads (ISO 14289-1, 7.18.5): in its own words. */
final class LinkWords {

  private final Map<Integer, COSObjectable> structure;

  private LinkWords(Map<Integer, COSObjectable> structure) {
    this.structure = structure;
  }

  /** The renderer has put the words at the link's place in the document's structure. */
  static void describe(PDDocument document) throws IOException {
    PDNumberTreeNode tree = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
    LinkWords words = new LinkWords(tree.getNumbers());
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink) {
          annotation.setContents(words.of(annotation));
        }
      }
    }
  }

  private String of(PDAnnotation link) {
    COSObjectable value = structure.get(link.getStructParent());
    @Nullable COSBase element =
        value instanceof PDParentTreeValue parent ? parent.getCOSObject() : null;
    while (element instanceof COSDictionary dictionary) {
      String words = dictionary.getString(COSName.ALT);
      if (words != null) {
        return words;
      }
      element = dictionary.getDictionaryObject(COSName.P);
    }
    throw new IllegalStateException("a link without words: " + link.getCOSObject());
  }
}
