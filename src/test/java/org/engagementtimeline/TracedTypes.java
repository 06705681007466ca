package org.engagementtimeline;

import static net.bytebuddy.matcher.ElementMatchers.is;
import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.isMethod;
import static net.bytebuddy.matcher.ElementMatchers.isSynthetic;
import static net.bytebuddy.matcher.ElementMatchers.nameStartsWith;
import static net.bytebuddy.matcher.ElementMatchers.not;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs the application from classes of its own and tells which types of ours do something while a request is answered: the
 * top-level types that have a method which runs. Left out are the words of the domain (entities, enums, values and dates), which
 * anyone who reads the code has to know, and the packages that every request passes.
 */
public final class TracedTypes implements AutoCloseable {

    private static final String OURS = "org.engagementtimeline.";

    /** Every request passes these. */
    private static final List<String> ENGINES = List.of(OURS + "httpcache.", OURS + "web.");

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private final ConfigurableApplicationContext site;
    private final Set<String> starting;

    TracedTypes(String... arguments) {
        ClassLoader classes = new OwnClasses();
        new AgentBuilder.Default()
                .ignore(not(nameStartsWith(OURS)))
                .type(
                        nameStartsWith(OURS)
                                .and(not(nameStartsWith(OURS + "domain.")))
                                .and(not(nameStartsWith(OURS + "evidence.")))
                                .and(not(nameStartsWith(OURS + "vocabulary.")))
                                .and(not(nameStartsWith(OURS + "edtf."))),
                        is(classes))
                .transform((builder, type, loader, module, domain) -> builder.visit(Advice.to(Entry.class)
                        .on(isMethod().and(not(isAbstract())).and(not(isSynthetic())))))
                .installOn(ByteBuddyAgent.install());
        Thread.currentThread().setContextClassLoader(classes);
        SEEN.clear();
        try {
            site = SpringApplication.run(classes.loadClass(OURS + "EngagementTimeline"), arguments);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            Thread.currentThread().setContextClassLoader(TracedTypes.class.getClassLoader());
        }
        starting = Set.copyOf(SEEN);
    }

    /** A piece of work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    String port() {
        return site.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** @return without the packages of the engines, in the order of the alphabet */
    Set<String> during(Work work) throws Exception {
        SEEN.clear();
        work.run();
        return names(SEEN.stream().filter(name -> ENGINES.stream().noneMatch(name::startsWith)));
    }

    /** Those of these packages that ran when the application started. */
    Set<String> atTheStart(String... packages) {
        return names(starting.stream()
                .filter(name -> Stream.of(packages).anyMatch(each -> name.startsWith(OURS + each + "."))));
    }

    private static Set<String> names(Stream<String> classes) {
        return classes.map(name -> name.replaceFirst("\\$.*", ""))
                .filter(name -> !name.endsWith("."))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        site.close();
    }

    /** Called by each method of ours. */
    public static void entered(String type) {
        SEEN.add(type);
    }

    /** What is put before the first line of each method. */
    static final class Entry {

        private Entry() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t") String type) {
            TracedTypes.entered(type);
        }
    }

    /** Loads the classes of the application anew, and those of libraries and tests as they are. */
    private static final class OwnClasses extends URLClassLoader {

        OwnClasses() {
            super(
                    new URL[] {
                        EngagementTimeline.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                    },
                    TracedTypes.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null
                        && name.startsWith(OURS)
                        && findResource(name.replace('.', '/') + ".class") != null) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }
    }
}
