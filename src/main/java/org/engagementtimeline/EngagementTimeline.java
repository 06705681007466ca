package org.engagementtimeline;

import org.engagementtimeline.dataset.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application in which readers browse, check and cite the record of diplomacy between parties. */
@SpringBootApplication
public class EngagementTimeline {

    public static void main(String[] arguments) {
        if (Command.isIn(arguments)) {
            System.exit(Command.run(arguments));
        }
        SpringApplication.run(EngagementTimeline.class, arguments);
    }
}
