package org.engagementtimeline.embeddedpostgres;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The one folder of the embedded PostgreSQL: data, unpacked programs, password and log. One running application at a time owns it.
 *
 * <p>Opening it takes a lock, which ends with the process even if that is killed. Everything in it is created with its permissions,
 * so there is no moment at which other users could open it. It never deletes data.
 */
class DatabaseFolder implements Closeable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long LARGE_LOG = 1_000_000;

    // A file lock does not stop the same process, and closing a second channel would release it.
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DatabaseFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder, and creates it if it is missing.
     *
     * @throws EmbeddedDatabaseException if another application uses it, or if it cannot be written
     */
    static DatabaseFolder open(String name) {
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw EmbeddedDatabaseException.ofFolder(
                        "The database folder %s is a file.".formatted(path), "Move that file elsewhere", null);
            }
            Files.createDirectories(path, privately("rwx------"));
            return acquire(path.toRealPath());
        } catch (InvalidPathException e) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The database folder \"%s\" is not a valid path: %s.".formatted(name, e.getReason()),
                    "Correct the path",
                    e);
        } catch (IOException e) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The database folder %s cannot be used: %s.".formatted(name, reason(e)),
                    "Give the user who runs the application permission to write there",
                    e);
        }
    }

    private static DatabaseFolder acquire(Path path) throws IOException {
        if (!OPEN.add(path)) {
            throw inUse(path);
        }
        FileChannel lock = null;
        try {
            createFile(path.resolve("lock"));
            lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw inUse(path);
            }
            DatabaseFolder folder = new DatabaseFolder(path, lock);
            folder.prepare();
            return folder;
        } catch (IOException | RuntimeException e) {
            OPEN.remove(path);
            if (lock != null) {
                lock.close();
            }
            throw e;
        }
    }

    private static EmbeddedDatabaseException inUse(Path path) {
        return EmbeddedDatabaseException.ofFolder(
                "The database folder %s is in use by another instance of this application.".formatted(path),
                "Stop the other instance",
                null);
    }

    private void prepare() throws IOException {
        Files.createDirectories(path.resolve("programs"), privately("rwx------"));
        startLog();
    }

    /** Puts a large log aside, while no server writes it. */
    void startLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LARGE_LOG) {
            Files.move(log(), path.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        createFile(log());
    }

    /** Two starters may create a file at once: then it is there for both. */
    private static void createFile(Path file) throws IOException {
        try {
            Files.createFile(file, privately("rw-------"));
        } catch (FileAlreadyExistsException e) {
            // as it should be
        }
    }

    /** Windows has no such permissions; what is created there inherits those of its folder. */
    private static FileAttribute<?>[] privately(String permissions) {
        return hasPermissions()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions() {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** The folder itself, for messages. */
    Path path() {
        return path;
    }

    /** In a private folder, because they are unpacked with the permissions of their archive. */
    Path programs() {
        return path.resolve("programs").resolve("postgresql");
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    Path password() {
        return path.resolve("password");
    }

    void writePassword(String password) throws IOException {
        // A temporary file is private from the start, and a rename leaves no moment without a whole password.
        Path written = Files.writeString(Files.createTempFile(path, "password", null), password);
        Files.move(written, password(), StandardCopyOption.REPLACE_EXISTING);
    }

    boolean hasData() {
        String[] content = data().toFile().list();
        return content != null && content.length > 0;
    }

    /** An empty folder in which data are made before they become those of this folder. What interrupted starts left is deleted. */
    Path unfinishedData() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(path, "unfinished*")) {
            // As far as possible: a program that outlived the interrupted start may still write into it.
            left.forEach(each -> FileSystemUtils.deleteRecursively(each.toFile()));
        }
        return Files.createTempDirectory(path, "unfinished");
    }

    /** Makes complete data those of this folder, in one step that a power cut does not undo. */
    void finish(Path unfinished) throws IOException {
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        if (hasPermissions()) {
            try (FileChannel entries = FileChannel.open(path, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    /**
     * Kills every process of this folder's PostgreSQL, such as a server that outlived its application. Every commit is on the disk,
     * so this loses nothing.
     *
     * @throws EmbeddedDatabaseException if one does not end
     */
    void killProcesses() throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        for (List<ProcessHandle> left = processes(); !left.isEmpty(); left = processes()) {
            if (Instant.now().isAfter(deadline)) {
                throw EmbeddedDatabaseException.ofFolder(
                        "A PostgreSQL that still runs on %s cannot be stopped.".formatted(path),
                        "Stop it yourself",
                        null);
            }
            left.forEach(ProcessHandle::destroyForcibly);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        deleteStalePidFile();
    }

    /** The folder has its own copy of the programs, so a process that runs one of them belongs to it. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(programs()))
                .isPresent();
    }

    /** Whether the server that wrote the PID file runs. A zombie has no command. */
    boolean isServerRunning() throws IOException {
        return server().filter(this::isOurs).isPresent();
    }

    /**
     * PostgreSQL refuses to start if any process has the PID in {@code postmaster.pid}, even a zombie, as in many containers. So the
     * file is deleted, unless a PostgreSQL that someone else started is running with that PID.
     */
    private void deleteStalePidFile() throws IOException {
        if (server().flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .isEmpty()) {
            Files.deleteIfExists(pidFile());
        }
    }

    private Optional<ProcessHandle> server() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst()
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of);
        }
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    /** Releases the folder. */
    @Override
    public void close() throws IOException {
        try {
            lock.close();
        } finally {
            OPEN.remove(path);
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException failure
                ? failure.getFile() + ": " + Objects.requireNonNullElse(failure.getReason(), "no access")
                : e.toString();
    }
}
