package org.engagementtimeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Writes engagements in one form, one after another, holding no more of them than the one at hand. */
interface EngagementWriter {

    Format format();

    /** @throws IOException when the reader goes away, or the record changes while it is read */
    void write(Publication publication, Iterator<EngagementData> engagements, OutputStream out) throws IOException;
}
