package no.planverk.render.draw;

import java.io.IOException;
import java.nio.file.Path;

/** Puts what a worker needs into its folder, and gives the way to start it. */
@FunctionalInterface
interface WorkerStarter {
  ProcessBuilder prepare(Path folder) throws IOException;
}
