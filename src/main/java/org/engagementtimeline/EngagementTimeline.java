package org.engagementtimeline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application in which readers browse, check and cite the record of diplomacy between parties. */
@SpringBootApplication
public class EngagementTimeline {

    public static void main(String[] arguments) {
        SpringApplication.run(EngagementTimeline.class, arguments);
    }
}
