package org.engagementtimeline.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a browser this machine has: a Chromium, and the Node.js that Playwright's driver runs on.
 *
 * @param node where Node.js is; null for the one of Playwright's driver-bundle
 */
record Installation(Path chromium, @Nullable Path node) {

    private static final int OLDEST_NODE = 20;
    private static final String[] CHROMIUMS = {
        "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"
    };

    private static final Optional<Installation> FOUND = find();

    /** The one of this machine, if it is complete; what is missing has been told in one line. */
    static Optional<Installation> here() {
        return FOUND;
    }

    private static Optional<Installation> find() {
        Optional<Path> chromium = named("CHROMIUM").or(() -> onPath(CHROMIUMS));
        Optional<Path> node = named("NODE").or(() -> onPath("node", "nodejs")).filter(Installation::isRecentEnough);
        boolean bundled = Installation.class.getResource("/driver/linux/node") != null;
        if (chromium.isPresent() && (node.isPresent() || bundled)) {
            return Optional.of(new Installation(chromium.get(), node.orElse(null)));
        }
        System.out.println("Browser tests are skipped: "
                + (chromium.isPresent()
                        ? "no Node.js " + OLDEST_NODE
                                + " or later on the PATH or in NODE; install it, or add -Pbundled-node"
                        : "no Chromium on the PATH or in CHROMIUM; install it"));
        return Optional.empty();
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<Path> onPath(String... names) {
        String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Arrays.stream(names)
                .flatMap(name -> Stream.of(name, name + ".exe"))
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRecentEnough(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "--version").start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return version.matches("v\\d+\\..*")
                    && Integer.parseInt(version.substring(1, version.indexOf('.'))) >= OLDEST_NODE;
        } catch (IOException noProgram) {
            return false;
        }
    }
}
