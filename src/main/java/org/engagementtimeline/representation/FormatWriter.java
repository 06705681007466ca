package org.engagementtimeline.representation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * Writes things of one kind in one format, one after another, holding no more of them than the one at hand.
 *
 * @param <T> the details of one
 */
public interface FormatWriter<T> {

    Format format();

    /**
     * Writes a whole file and leaves the stream open.
     *
     * @throws IOException if the client goes away, or the record changes while it is read
     */
    void write(FileInfo info, Iterator<? extends T> items, OutputStream out) throws IOException;
}
