package org.engagementtimeline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Draws the bitmaps: the icons from {@code favicon.svg}, and the picture of a shared link; only {@code mvn -Pscreenshots} runs it. */
@InChromium
@Tag("screenshots")
class IconsTests {

    private static final Path STATIC = Path.of("src", "main", "resources", "static");

    /** On paper, because a bitmap cannot know whether what is around it is light or dark. */
    private static byte[] drawn(Windows windows, int size, int corner) throws IOException {
        Page page = windows.open(Device.DESK);
        page.setViewportSize(size, size);
        page.setContent("<style>body{margin:0}div{background:#fbfaf7;padding:12%;box-sizing:border-box;width:" + size
                + "px;height:" + size + "px;border-radius:" + corner + "px}svg{display:block}</style><div>"
                + Files.readString(STATIC.resolve("favicon.svg")) + "</div>");
        return page.screenshot(new Page.ScreenshotOptions().setOmitBackground(true));
    }

    @Test
    void drawsTheIconOfAHomeScreen(Windows windows) throws IOException {
        byte[] png = drawn(windows, 180, 0);
        Files.write(STATIC.resolve("apple-touch-icon.png"), png);

        assertThat(png).hasSizeLessThan(8_000);
    }

    /** In the size that sites which show links ask for (Open Graph). */
    @Test
    void drawsThePictureOfASharedLink(Windows windows) throws IOException {
        Page page = windows.open(Device.DESK);
        page.setViewportSize(1200, 630);
        page.setContent(Files.readString(Path.of("src", "test", "resources", "preview.html")));
        byte[] png = page.screenshot();
        Files.write(STATIC.resolve("preview.png"), png);

        assertThat(png).hasSizeLessThan(60_000);
    }

    /** A picture of 32 px in an ICO: six bytes that count it, sixteen that describe it, and the PNG as it is. */
    @Test
    void drawsTheIconForBrowsersWithoutSvg(Windows windows) throws IOException {
        byte[] png = drawn(windows, 32, 6);
        ByteBuffer ico = ByteBuffer.allocate(22 + png.length).order(ByteOrder.LITTLE_ENDIAN);
        ico.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        ico.put((byte) 32)
                .put((byte) 32)
                .put((byte) 0)
                .put((byte) 0)
                .putShort((short) 1)
                .putShort((short) 32);
        ico.putInt(png.length).putInt(22).put(png);
        Files.write(STATIC.resolve("favicon.ico"), ico.array());

        assertThat(ico.array()).hasSizeLessThan(4_000);
    }
}
