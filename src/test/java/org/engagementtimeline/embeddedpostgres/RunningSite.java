package org.engagementtimeline.embeddedpostgres;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.engagementtimeline.EngagementTimeline;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/** The whole application, on an embedded server if it is given no other. */
public record RunningSite(ConfigurableApplicationContext context, HttpClient client) implements AutoCloseable {

    static RunningSite on(Path folder, Path seeds) {
        return with(seeds, "--spring.datasource.url=", "--timeline.database.folder=" + folder);
    }

    public static RunningSite with(Path seeds, String... database) {
        String[] arguments = StringUtils.concatenateStringArrays(
                new String[] {"--server.port=0", "--spring.jmx.enabled=false", "--timeline.seeds=" + seeds}, database);
        return new RunningSite(
                new SpringApplicationBuilder(EngagementTimeline.class).run(arguments), HttpClient.newHttpClient());
    }

    public HttpResponse<String> get(String address) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(address, e);
        }
    }

    int status(String address) {
        return get(address).statusCode();
    }

    EmbeddedServer server() {
        return context.getBean(EmbeddedServer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
