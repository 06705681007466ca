package org.engagementtimeline.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.engagementtimeline.web.RealPort;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that read the site in a real Chromium. They are skipped where there is none to drive, and fail there when
 * {@code -Dbrowser=required} is given. A test takes {@link Windows} as its parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealPort
@ExtendWith(ChromiumExtension.class)
@interface InChromium {}
