package org.engagementtimeline.embeddedpostgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Creates files and folders that only the user of the application can read.
 *
 * <p>They are created with their permissions, so there is no moment at which others could open them. What exists stays as it is.
 * Windows has no such permissions; a folder there inherits those of its parent.
 */
final class PrivateFiles {

    private PrivateFiles() {}

    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, permissions(folder, "rwx------"));
        }
    }

    static void createFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, permissions(file, "rw-------"));
        }
    }

    /** Whether a file has the same owner as a new file beside it. */
    static boolean isOurs(Path path) throws IOException {
        if (!hasPermissions(path)) {
            return true;
        }
        Path made = Files.createTempFile(path.toAbsolutePath().getParent(), "owner", null);
        try {
            return Files.getOwner(made).equals(Files.getOwner(path));
        } finally {
            Files.delete(made);
        }
    }

    /** Flushes the entries of a folder to the disk, so a power cut neither loses nor restores a file. */
    static void force(Path folder) throws IOException {
        if (hasPermissions(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return hasPermissions(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
