package no.planverk.render.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.descdiagram.DescriptionDiagram;
import net.sourceforge.plantuml.security.SecurityProfile;
import net.sourceforge.plantuml.security.SecurityUtils;

/**
 * The program that runs in a worker JVM: PlantUML source in on standard input, SVG out on standard
 * output, one frame each, until standard input closes.
 *
 * <p>Its arguments are font files. It uses nothing but Java and PlantUML, and stops at once when
 * PlantUML would run with more rights than none.
 */
public final class DrawingWorker {
  /** What the worker says first, when it is ready. */
  static final String GREETING = "planverk-tegner-1";

  /** Before a frame with a drawing. */
  static final int DRAWN = 'T';

  /** Before a frame with the reason why there is none. */
  static final int FAILED = 'F';

  /**
   * Drawn before the greeting: a Java that is new is slow, and the first of the author's figures
   * should not pay for it. It is written in our own font: the machine may have none.
   */
  private static final String TRIAL =
      """
      @startuml
      !pragma layout smetana
      skinparam defaultFontName %s
      rectangle a
      rectangle b
      a --> b
      @enduml
      """;

  private DrawingWorker() {}

  /** Draws until there is no more to draw. */
  public static void main(String[] fonts)
      throws IOException, FontFormatException, InterruptedException {
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    if (SecurityUtils.getSecurityProfile() != SecurityProfile.SANDBOX) {
      throw new IllegalStateException("PlantUML is not in its sandbox");
    }
    String family = "";
    for (String font : fonts) {
      family = register(new File(font));
    }
    draw(TRIAL.replace("%s", family), OutputStream.nullOutputStream());
    out.writeUTF(GREETING);
    serve(new DataInputStream(new FileInputStream(FileDescriptor.in)), out);
  }

  /** Makes a font known, and gives the name of its family. */
  private static String register(File font) throws IOException, FontFormatException {
    Font read = Font.createFont(Font.TRUETYPE_FONT, font);
    if (!GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(read)) {
      throw new IllegalStateException("a font of the same name is there: " + read.getFontName());
    }
    return read.getFamily(Locale.ROOT);
  }

  private static void serve(DataInputStream in, DataOutputStream out)
      throws IOException, InterruptedException {
    BlockingQueue<String> sources = new ArrayBlockingQueue<>(1);
    Thread reader = new Thread(() -> read(in, sources), "reader");
    reader.setDaemon(true);
    reader.start();
    while (true) {
      answer(sources.take(), out);
    }
  }

  /** Reads beside the drawing, so that a parent that is gone ends even a drawing that runs away. */
  private static void read(DataInputStream in, BlockingQueue<String> sources) {
    try {
      while (true) {
        byte[] source = in.readNBytes(in.readInt());
        sources.put(new String(source, StandardCharsets.UTF_8));
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  /** Answers also when PlantUML fails with an Error, as it does on deep recursion. */
  @SuppressWarnings("CatchThrowable")
  private static void answer(String source, DataOutputStream out) throws IOException {
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    try {
      draw(source, svg);
    } catch (Throwable e) {
      frame(FAILED, e.toString().getBytes(StandardCharsets.UTF_8), out);
      return;
    }
    frame(DRAWN, svg.toByteArray(), out);
  }

  private static void draw(String source, OutputStream svg) throws IOException {
    Diagram diagram = new SourceStringReader(source).getBlocks().get(0).getDiagram();
    if (!(diagram instanceof DescriptionDiagram)) {
      throw new IOException(
          "not a drawing: " + diagram.getClass().getSimpleName() + " " + diagram.getDescription());
    }
    int status =
        diagram.exportDiagram(svg, 0, new FileFormatOption(FileFormat.SVG, false)).getStatus();
    if (status != 0) {
      throw new IOException("PlantUML status " + status);
    }
  }

  private static void frame(int kind, byte[] content, DataOutputStream out) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream(content.length + 5);
    DataOutputStream data = new DataOutputStream(frame);
    data.writeByte(kind);
    data.writeInt(content.length);
    data.write(content);
    out.write(frame.toByteArray());
    out.flush();
  }
}
