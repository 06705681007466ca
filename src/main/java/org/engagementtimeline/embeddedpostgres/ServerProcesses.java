package org.engagementtimeline.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The running processes whose program lies below one folder, so that a server which outlived its application can be found
 * and stopped.
 *
 * <p>Each database folder has its own copy of the PostgreSQL programs. A process that runs one of them therefore belongs to
 * that folder, whatever process number a left-over file names and whoever has been given that number since.
 */
class ServerProcesses {

    private static final Duration POLL = Duration.ofMillis(20);

    private final Path programs;

    /** @param programs the real path of the folder that holds the programs */
    ServerProcesses(Path programs) {
        this.programs = programs;
    }

    List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::runsOurProgram).toList();
    }

    /**
     * Asks the processes to end, and ends those by force that have not done so in time.
     *
     * <p>Only the topmost processes are asked: PostgreSQL ends its own children, and takes the sudden end of one of them for a
     * crash.
     *
     * @param patience how long they may take before force is used, and again after that
     * @return whether none is left
     */
    boolean stop(Duration patience) {
        long started = System.nanoTime();
        for (List<ProcessHandle> running = running(); !running.isEmpty(); running = running()) {
            long waited = System.nanoTime() - started;
            if (waited > 2 * patience.toNanos()) {
                return false;
            }
            if (waited > patience.toNanos()) {
                running.forEach(ProcessHandle::destroyForcibly);
            } else {
                topmost(running).forEach(ProcessHandle::destroy);
            }
            if (!pause()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the process number that a server left behind now stands for a dead process or another program.
     *
     * <p>It is no where the program cannot be told, since that might be the server.
     *
     * @param left the lines of {@code postmaster.pid}, the first of which is the number
     */
    boolean isTakenByAnother(List<String> left) {
        if (left.isEmpty() || !left.get(0).strip().matches("\\d{1,18}")) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(left.get(0).strip()))
                .filter(process -> isDead(process) || process.info().command().isPresent() && !runsOurProgram(process))
                .isPresent();
    }

    /** Whether a process has ended but its parent has not taken note, which Java calls alive. */
    private static boolean isDead(ProcessHandle process) {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return state.startsWith(") Z", state.lastIndexOf(')'));
        } catch (IOException e) {
            return false; // Gone by now, or a system other than Linux, where such processes do not last.
        }
    }

    private static List<ProcessHandle> topmost(List<ProcessHandle> processes) {
        return processes.stream()
                .filter(process -> process.parent().filter(processes::contains).isEmpty())
                .toList();
    }

    private static boolean pause() {
        try {
            Thread.sleep(POLL.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean runsOurProgram(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).startsWith(programs))
                .orElse(false);
    }
}
