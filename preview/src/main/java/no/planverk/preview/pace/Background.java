package no.planverk.preview.pace;

/** Work that is done again and again beside the rest, until it is ended or breaks. */
public final class Background implements AutoCloseable {

  private static final int PATIENCE = 2_000;

  /** One round of it, which waits for something to do. */
  public interface Round {
    /** Does it. */
    void run() throws InterruptedException;
  }

  /** Hears of a fault of the program, which nobody may pass over. */
  public interface Fault {
    /** Is told of it. */
    void hear(Throwable fault);
  }

  private final Thread thread;

  private Background(Thread thread) {
    this.thread = thread;
  }

  /** Begins at once; a daemon, so that a build that is being stopped is not held up by it. */
  public static Background start(String name, Round round, Fault broken) {
    Thread thread = new Thread(() -> rounds(round, broken), name);
    thread.setDaemon(true);
    thread.start();
    return new Background(thread);
  }

  private static void rounds(Round round, Fault broken) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        round.run();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error fault) {
      broken.hear(fault);
    }
  }

  /** Whether it has ended. */
  public boolean isOver() {
    return !thread.isAlive();
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
