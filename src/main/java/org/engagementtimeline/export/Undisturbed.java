package org.engagementtimeline.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An answer that whoever writes into it does not end: the server does, once all is written or something has failed. */
final class Undisturbed extends FilterOutputStream {

    private Undisturbed(OutputStream out) {
        super(out);
    }

    static OutputStream by(OutputStream out) {
        return new Undisturbed(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
