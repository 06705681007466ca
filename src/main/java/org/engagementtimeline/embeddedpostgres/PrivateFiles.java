package org.engagementtimeline.embeddedpostgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes files and folders that only the application's user may read.
 *
 * <p>The permissions are part of the creation, so that there is no moment at which others could open them, and what exists
 * already is left as it is. Windows has no such permissions; there a folder takes those of the folder it is in.
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

    /** Whether a file belongs to the user whom files that are made beside it belong to. */
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

    /** Puts the names in a folder on the disk, so that a loss of power neither loses nor revives a file. */
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
