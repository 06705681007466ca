package org.engagementtimeline.embeddedpostgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL for this platform, unpacked from a dependency into a folder of their own.
 *
 * @param home the folder that has {@code bin}
 * @param log the file they write to
 */
record Programs(Path home, Path log) {

    /**
     * Unpacks the programs, unless the same are there already. Others, and those of an interrupted start, are deleted.
     *
     * @throws EmbeddedDatabaseException if there are none for this platform
     */
    static Programs unpackedIn(Path folder, Path log) throws IOException {
        ClassPathResource archive = new ClassPathResource(archive());
        if (!archive.exists()) {
            throw EmbeddedDatabaseException.ofPlatform(
                    "This application has no PostgreSQL for %s on %s."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    "Run it on Linux, macOS or Windows with an x86-64 or ARM 64-bit processor");
        }
        Path home;
        try (InputStream content = archive.getInputStream()) {
            home = folder.resolve("PG-" + DigestUtils.md5DigestAsHex(content));
        }
        Path complete = home.resolve(".exists");
        if (!Files.exists(complete)) {
            FileSystemUtils.deleteRecursively(folder);
            unpack(archive, home);
            Files.createFile(complete);
        }
        return new Programs(home, log);
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return "postgres-%s-%s.txz"
                .formatted(
                        system.startsWith("mac") ? "darwin" : system.startsWith("win") ? "windows" : system,
                        System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm_64"));
    }

    private static void unpack(ClassPathResource archive, Path home) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive.getInputStream()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = home.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? target : target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(tar, target);
                    target.toFile().setExecutable(target.startsWith(home.resolve("bin")));
                }
            }
        }
    }

    /**
     * Runs one of the programs to its end.
     *
     * @param input what it reads
     * @throws IOException if it fails; the log has the reason
     */
    void run(String input, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root. In a user namespace of its own it is nobody, with the files of root.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (Writer writer = process.outputWriter()) {
            writer.write(input);
        }
        int exit = process.onExit().join().exitValue();
        if (exit != 0) {
            throw new IOException(program + " ended with " + exit);
        }
    }
}
