package org.engagementtimeline.embeddedpostgres;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The one folder of the embedded PostgreSQL: data, unpacked programs, password and log. One running application at a time owns it.
 *
 * <p>Opening it takes a lock, which ends with the process even if that is killed. Then it stops a server that outlived a killed
 * application, and deletes what an interrupted first start left. It deletes or changes only what this class has made: a data folder
 * only while the mark {@code unfinished} exists. It refuses anything unknown.
 */
class DatabaseFolder implements Closeable {

    /** The major version of the PostgreSQL programs in this application. They cannot read the data of another. */
    static final String MAJOR_VERSION = "18";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFolder.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long LARGE_LOG = 1_000_000;

    // A file lock does not stop the same process, and closing a second channel would release it.
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;
    private final ServerProcesses processes;

    private DatabaseFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
        this.processes = new ServerProcesses(programs());
    }

    /**
     * Opens the folder and prepares it for the start of a server.
     *
     * @throws EmbeddedDatabaseException if another application uses it, if it cannot be written, or if this application's
     *     PostgreSQL cannot use its content
     */
    static DatabaseFolder open(String name) {
        Path named = path(name);
        try {
            DatabaseFolder folder = acquire(named);
            try {
                folder.prepare();
                return folder;
            } catch (IOException | RuntimeException e) {
                folder.release();
                throw e;
            }
        } catch (IOException e) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The database folder %s cannot be used: %s.".formatted(named, reason(e)),
                    "Give the user who runs the application permission to write there",
                    e);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The database folder \"%s\" is not a valid path: %s.".formatted(name, e.getReason()),
                    "Correct the path",
                    e);
        }
    }

    private static DatabaseFolder acquire(Path named) throws IOException {
        if (Files.exists(named) && !Files.isDirectory(named)) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The database folder %s is a file.".formatted(named), "Move that file elsewhere", null);
        }
        PrivateFiles.createFolder(named);
        Path folder = named.toRealPath();
        if (!OPEN.add(folder)) {
            throw inUse(folder);
        }
        try {
            return new DatabaseFolder(folder, lock(folder));
        } catch (IOException | RuntimeException e) {
            OPEN.remove(folder);
            throw e;
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        PrivateFiles.createFile(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(folder);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static EmbeddedDatabaseException inUse(Path folder) {
        return EmbeddedDatabaseException.ofFolder(
                "The database folder %s is in use by another instance of this application.".formatted(folder),
                "Stop the other instance",
                null);
    }

    private void prepare() throws IOException {
        PrivateFiles.createFolder(programs());
        stopServer();
        deleteStaleProcessNumber();
        deleteHalfUnpackedPrograms();
        if (Files.exists(unfinished())) {
            LOG.info("The first start of the embedded PostgreSQL in {} was interrupted. It starts again.", folder);
            deleteUnfinishedData();
        }
        if (isMissingOrEmpty(data())) {
            Files.deleteIfExists(password());
            PrivateFiles.createFile(unfinished());
            PrivateFiles.createFolder(data());
            writePassword();
        } else {
            requireUsableData();
        }
        if (Files.exists(log()) && Files.size(log()) > LARGE_LOG) {
            Files.move(log(), folder.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        PrivateFiles.createFile(log());
        PrivateFiles.force(folder);
    }

    private void deleteStaleProcessNumber() throws IOException {
        // No server of this folder runs, but PostgreSQL does not start while another process has its old number, or
        // while the
        // dead process itself keeps it because nothing collects orphans, as in many containers.
        Path file = data().resolve("postmaster.pid");
        if (Files.exists(file) && processes.isTakenByAnother(Files.readAllLines(file))) {
            Files.delete(file);
        }
    }

    private void deleteHalfUnpackedPrograms() throws IOException {
        // The library trusts files that exist, so a half-written one would stay for ever.
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(programs(), "PG-*")) {
            for (Path version : versions) {
                if (!Files.exists(version.resolve(".exists")) || Files.exists(version.resolve("epg-lock"))) {
                    deleteTree(version);
                }
            }
        }
    }

    private void deleteUnfinishedData() throws IOException {
        // The shell that runs the two programs of the first start may outlive the kill. It may still start the second
        // program,
        // which then writes into the folder that is being deleted.
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Files.exists(data())) {
            try {
                deleteTree(data());
            } catch (DirectoryNotEmptyException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw e;
                }
            }
            stopServer();
        }
    }

    private void requireUsableData() throws IOException {
        Path version = data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The folder %s has files that do not belong to a PostgreSQL.".formatted(data()),
                    "Move them elsewhere",
                    null);
        }
        String found = Files.readString(version).strip();
        if (!found.equals(MAJOR_VERSION)) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The data in %s belong to PostgreSQL %s, and this application has PostgreSQL %s."
                            .formatted(data(), found, MAJOR_VERSION),
                    "Start the version of the application that created them",
                    null);
        }
        if (!PrivateFiles.isOurs(data())) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The data in %s belong to the user %s, and PostgreSQL opens them for no other user."
                            .formatted(data(), Files.getOwner(data()).getName()),
                    "Run the application as that user",
                    null);
        }
        if (!Files.exists(password())) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The password of the database in %s is missing: there is no file %s.".formatted(data(), password()),
                    "Put that file back",
                    null);
        }
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        PrivateFiles.createFile(password());
        Files.writeString(password(), HexFormat.of().formatHex(random));
    }

    /** The folder itself, for messages. */
    Path path() {
        return folder;
    }

    /** Where the library unpacks the programs. It makes this folder writable for all, so the folder above is private. */
    Path programs() {
        return folder.resolve("programs").resolve("postgresql");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path password() {
        return folder.resolve("password");
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    private Path unfinished() {
        return folder.resolve("unfinished");
    }

    /** Records that the data are complete. From here on nothing deletes them. */
    void finish() throws IOException {
        if (Files.deleteIfExists(unfinished())) {
            PrivateFiles.force(folder);
        }
    }

    /** Unpacks the programs again at the next start, in case a full disk or a power cut damaged them. */
    void forgetPrograms() throws IOException {
        deleteTree(programs());
    }

    /**
     * Stops every process of this folder's PostgreSQL.
     *
     * @throws EmbeddedDatabaseException if one cannot be stopped
     */
    void stopServer() {
        if (!processes.stop(PATIENCE)) {
            throw EmbeddedDatabaseException.ofFolder(
                    "A PostgreSQL that still runs on %s cannot be stopped.".formatted(folder),
                    "Stop it yourself",
                    null);
        }
    }

    /** Stops the server and releases the folder. */
    @Override
    public void close() throws IOException {
        try {
            stopServer();
        } finally {
            release();
        }
    }

    private void release() throws IOException {
        try {
            lock.close();
        } finally {
            OPEN.remove(folder);
        }
    }

    private static boolean isMissingOrEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            return !content.iterator().hasNext();
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "access to %s is denied".formatted(denied.getFile());
        }
        if (e instanceof NoSuchFileException missing) {
            return "%s cannot be created".formatted(missing.getFile());
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return "%s: %s".formatted(failure.getFile(), failure.getReason());
        }
        return e.toString();
    }
}
