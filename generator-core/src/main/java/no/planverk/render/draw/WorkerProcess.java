package no.planverk.render.draw;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import no.planverk.render.figure.Drawings;

/** One running worker JVM; used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {
  /** A worker that is ready has drawn something already. */
  private static final DrawingLimit START_LIMIT = DrawingLimit.GENEROUS;

  private static final int LONGEST_ANSWER = 8_000_000;

  private final Process process;
  private final Deadline deadline;
  private final DataInputStream answers;
  private final DataOutputStream questions;

  /** The worker ended, was ended, or does not speak our protocol: it is of no more use. */
  static final class Broken extends IOException {
    private final Deadline.Late late;

    Broken(String message, Deadline.Late late) {
      super(message);
      this.late = late;
    }

    /** Whether it was ended because it took too long, and how. */
    Deadline.Late late() {
      return late;
    }
  }

  private interface Exchange<T> {
    T run() throws IOException;
  }

  private WorkerProcess(Process process, Deadline deadline) {
    this.process = process;
    this.deadline = deadline;
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.questions = new DataOutputStream(process.getOutputStream());
  }

  /**
   * Waits until a worker that was started is ready.
   *
   * @param deadline ends what takes too long
   */
  static WorkerProcess ready(Process process, Deadline deadline) throws IOException {
    WorkerProcess worker = new WorkerProcess(process, deadline);
    worker.within(START_LIMIT, worker::greeting);
    return worker;
  }

  private String greeting() throws IOException {
    byte[] expected = DrawingWorker.GREETING.getBytes(StandardCharsets.UTF_8);
    int length = answers.readUnsignedShort();
    if (length != expected.length || !Arrays.equals(answers.readNBytes(length), expected)) {
      throw new IOException("unknown greeting");
    }
    return DrawingWorker.GREETING;
  }

  /**
   * Lets the worker draw one source.
   *
   * @throws Broken when the worker cannot be used again; it has then been ended
   */
  WorkerAnswer draw(byte[] source, DrawingLimit limit) throws Broken {
    return within(
        limit,
        () -> {
          questions.writeInt(source.length);
          questions.write(source);
          questions.flush();
          return answer();
        });
  }

  private WorkerAnswer answer() throws IOException {
    int kind = answers.readUnsignedByte();
    int length = answers.readInt();
    if ((kind != DrawingWorker.DRAWN && kind != DrawingWorker.FAILED)
        || length < 0
        || length > LONGEST_ANSWER) {
      throw new IOException("not an answer");
    }
    byte[] content = answers.readNBytes(length);
    if (content.length < length) {
      throw new IOException("half an answer");
    }
    return kind == DrawingWorker.DRAWN
        ? new WorkerAnswer.Svg(content)
        : new WorkerAnswer.Blank(
            Drawings.Reason.FAILED, new String(content, StandardCharsets.UTF_8));
  }

  private <T> T within(DrawingLimit limit, Exchange<T> exchange) throws Broken {
    try (Deadline.Watch watch = deadline.over(process, limit)) {
      try {
        return exchange.run();
      } catch (IOException e) {
        close();
        throw new Broken(String.valueOf(e.getMessage()), watch.late());
      }
    }
  }

  /** Ends the worker. */
  @Override
  public void close() {
    end(process);
    try {
      questions.close();
      answers.close();
    } catch (IOException e) {
      // the pipes of an ended process
    }
  }

  /** Ends a process, and waits a little until it has ended. */
  static void end(Process process) {
    process.destroyForcibly();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
