package org.engagementtimeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.engagementtimeline.EngagementTimeline;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the application starts where no database is, and how it ends; both hold for the whole of it. */
class LifeOfAProcessIT {

    @Test
    void startsWithoutADatabaseToBeRecordedAndAnswersWhatIsBegunBeforeItEnds() throws Exception {
        ConfigurableApplicationContext application = new SpringApplicationBuilder(EngagementTimeline.class, Slow.class)
                .profiles("training")
                .run("--server.port=0", "--spring.datasource.url=jdbc:postgresql://localhost:1/none");
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Slow slow = application.getBean(Slow.class);
        URI address = URI.create("http://localhost:" + port + "/slow");
        CompletableFuture<HttpResponse<String>> answer = HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        slow.asked.await();

        CompletableFuture<Void> end = CompletableFuture.runAsync(application::close);
        await().until(() -> refuses(port));
        assertThat(end).isNotDone();
        slow.mayAnswer.countDown();

        assertThat(answer.get().body()).isEqualTo("answered");
        end.get();
    }

    private static boolean refuses(int port) throws Exception {
        try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return connection.isClosed();
        } catch (ConnectException refused) {
            return true;
        }
    }

    @RestController
    static class Slow {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch mayAnswer = new CountDownLatch(1);

        @GetMapping("/slow")
        String answer() throws InterruptedException {
            asked.countDown();
            mayAnswer.await();
            return "answered";
        }
    }
}
