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
 * The one folder that holds all there is of the embedded PostgreSQL, held by one running application at a time.
 *
 * <p>It contains the data, the unpacked programs, the password and the log of the server. Opening it takes a lock that ends
 * with the process however that ends, stops a server that outlived a killed application, and clears away what an interrupted
 * first start left behind. Only what this class is known to have made is ever deleted or changed: a data folder is cleared
 * only while the mark says that it was never finished, and anything unknown is refused.
 */
class DatabaseFolder implements Closeable {

    /** The major version of the PostgreSQL programs in this application; they read the data of no other. */
    static final String MAJOR_VERSION = "18";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFolder.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long LARGE_LOG = 1_000_000;

    // A file lock does not hold against the own process, and closing a second channel would release it.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;
    private final ServerProcesses processes;

    private DatabaseFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
        this.processes = new ServerProcesses(programs());
    }

    /**
     * Opens the folder and makes it ready for a server to start.
     *
     * @throws EmbeddedDatabaseException if another application holds it, it cannot be written, or its content is none that
     *     this application's PostgreSQL can use
     */
    static DatabaseFolder open(String name) {
        Path named = path(name);
        try {
            DatabaseFolder folder = hold(named);
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
                    "Give the user who runs the application leave to write there",
                    e);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The database folder \"%s\" is not a valid name here: %s.".formatted(name, e.getReason()),
                    "Correct the name",
                    e);
        }
    }

    private static DatabaseFolder hold(Path named) throws IOException {
        if (Files.exists(named) && !Files.isDirectory(named)) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The database folder %s is a file.".formatted(named), "Move that file away", null);
        }
        PrivateFiles.createFolder(named);
        Path folder = named.toRealPath();
        if (!HELD.add(folder)) {
            throw inUse(folder);
        }
        try {
            return new DatabaseFolder(folder, lock(folder));
        } catch (IOException | RuntimeException e) {
            HELD.remove(folder);
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
            LOG.info("The first start of the embedded PostgreSQL in {} was interrupted and is made anew.", folder);
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
        // No server of this folder runs any more, but PostgreSQL would not start while its old number is taken: by an
        // unrelated process, or by the dead one itself where nothing collects orphans, as in many containers.
        Path file = data().resolve("postmaster.pid");
        if (Files.exists(file) && processes.isTakenByAnother(Files.readAllLines(file))) {
            Files.delete(file);
        }
    }

    private void deleteHalfUnpackedPrograms() throws IOException {
        // The library takes the files that are there for whole ones, so a half-written one would stay for ever.
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(programs(), "PG-*")) {
            for (Path version : versions) {
                if (!Files.exists(version.resolve(".exists")) || Files.exists(version.resolve("epg-lock"))) {
                    deleteTree(version);
                }
            }
        }
    }

    private void deleteUnfinishedData() throws IOException {
        // The shell between two programs of the killed first start is none of ours: it may still begin the second,
        // which
        // then writes into what is being deleted.
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
                    "The folder %s holds files that are not those of a PostgreSQL.".formatted(data()),
                    "Move them away",
                    null);
        }
        String found = Files.readString(version).strip();
        if (!found.equals(MAJOR_VERSION)) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The data in %s are of PostgreSQL %s, and this application brings PostgreSQL %s."
                            .formatted(data(), found, MAJOR_VERSION),
                    "Start the version of the application that made them",
                    null);
        }
        if (!PrivateFiles.isOurs(data())) {
            throw EmbeddedDatabaseException.ofFolder(
                    "The data in %s belong to the user %s, and PostgreSQL serves them to no other."
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

    /** The folder itself, as people should be told of it. */
    Path path() {
        return folder;
    }

    /** The folder in which the library unpacks the programs; it makes it open to all, so it lies in a private one. */
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

    /** Records that the data are whole; from here on nothing deletes them. */
    void finish() throws IOException {
        if (Files.deleteIfExists(unfinished())) {
            PrivateFiles.force(folder);
        }
    }

    /** Has the programs unpacked anew at the next start, in case a full disk or a loss of power spoilt them. */
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
                    "A PostgreSQL that still runs on %s cannot be stopped.".formatted(folder), "End it by hand", null);
        }
    }

    /** Lets go of the folder, when its server has stopped. */
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
            HELD.remove(folder);
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
            return "%s cannot be made".formatted(missing.getFile());
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return "%s: %s".formatted(failure.getFile(), failure.getReason());
        }
        return e.toString();
    }
}
