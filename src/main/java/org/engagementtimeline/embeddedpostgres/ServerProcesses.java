package org.engagementtimeline.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Finds and stops the running processes whose program is in one folder, such as a server that outlived its application.
 *
 * <p>Each database folder has its own copy of the PostgreSQL programs. So a process that runs one of them belongs to that folder. The
 * process number in a left-over file proves nothing, because another process may have got it since.
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
     * Asks the processes to end, and kills those that do not end in time.
     *
     * <p>It asks only the topmost processes. PostgreSQL ends its own children, and treats the sudden end of a child as a crash.
     *
     * @param patience how long they may take before they are killed, and again after that
     * @return whether all have ended
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
     * Whether the process number that a server left behind now belongs to a dead process or to another program.
     *
     * <p>False if the program is not known, because it might be the server.
     *
     * @param left the lines of {@code postmaster.pid}; the first is the number
     */
    boolean isTakenByAnother(List<String> left) {
        if (left.isEmpty() || !left.get(0).strip().matches("\\d{1,18}")) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(left.get(0).strip()))
                .filter(process -> isDead(process) || process.info().command().isPresent() && !runsOurProgram(process))
                .isPresent();
    }

    /** Whether a process has ended but its parent has not collected it. Java calls such a process alive. */
    private static boolean isDead(ProcessHandle process) {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return state.startsWith(") Z", state.lastIndexOf(')'));
        } catch (IOException e) {
            return false; // It is gone by now, or the system is not Linux, where such processes do not last.
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
