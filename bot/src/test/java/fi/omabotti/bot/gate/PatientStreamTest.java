package fi.omabotti.bot.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.omabotti.bot.auth.ClockOfHands;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatientStreamTest {

    private final ClockOfHands clock = new ClockOfHands();

    @Test
    void who_sends_in_time_is_heard_to_the_end() throws IOException {
        PatientStream stream = patientFor(Duration.ofSeconds(5), aByteEvery(Duration.ofSeconds(1), 5));

        assertThat(stream.readNBytes(100)).hasSize(5);
    }

    @Test
    void who_sends_a_byte_now_and_then_is_cut_off_however_short_each_wait() {
        PatientStream stream = patientFor(Duration.ofSeconds(5), aByteEvery(Duration.ofSeconds(1), 1000));

        assertThatThrownBy(() -> stream.readNBytes(100)).isInstanceOf(IOException.class);
    }

    @Test
    void reading_byte_by_byte_is_no_way_around_it() throws IOException {
        PatientStream stream = patientFor(Duration.ofSeconds(2), aByteEvery(Duration.ofSeconds(1), 1000));

        assertThat(stream.read()).isEqualTo('x');
        assertThat(stream.read()).isEqualTo('x');
        assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
    }

    @Test
    void skipping_is_reading() {
        PatientStream stream = patientFor(Duration.ofSeconds(5), aByteEvery(Duration.ofSeconds(1), 1000));

        assertThatThrownBy(() -> stream.skip(100)).isInstanceOf(IOException.class);
    }

    private PatientStream patientFor(Duration patience, InputStream sender) {
        return new PatientStream(sender, clock, patience);
    }

    private InputStream aByteEvery(Duration interval, int bytes) {
        return new InputStream() {
            private int sent;

            @Override
            public int read() {
                if (sent == bytes) {
                    return -1;
                }
                clock.turn(interval);
                sent++;
                return 'x';
            }

            /** As from a socket: what is there, and not what is wanted. */
            @Override
            public int read(byte[] into, int offset, int length) {
                int next = read();
                if (next == -1) {
                    return -1;
                }
                into[offset] = (byte) next;
                return 1;
            }
        };
    }
}
