package fi.omabotti.bot.gate;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A stream that is given so much time in all. The server's own time-out begins anew with every byte. */
final class PatientStream extends InputStream {

    private final InputStream stream;
    private final Clock clock;
    private final Instant end;

    PatientStream(InputStream stream, Clock clock, Duration patience) {
        this.stream = stream;
        this.clock = clock;
        this.end = clock.instant().plus(patience);
    }

    @Override
    public int read() throws IOException {
        int read = stream.read();
        checkTime();
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = stream.read(into, offset, length);
        checkTime();
        return read;
    }

    private void checkTime() throws IOException {
        if (clock.instant().isAfter(end)) {
            throw new IOException("the sender is too slow");
        }
    }
}
