package dev.makespan.grader.running.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireTest {
    private static final Nonce NONCE = Nonce.fresh();

    static Stream<Message> answers() {
        return Stream.of(
                new Message.Ready(),
                new Message.Planned(NONCE, List.of("a", "b")),
                new Message.Started(NONCE, "a"),
                new Message.Finished(NONCE, "a", Map.of("saw", "über\n\u2588", "expected", "")),
                new Message.Done(NONCE, true),
                new Message.Done(NONCE, false),
                new Message.Fault(NONCE, "because"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void readsWhatItWrites(Message message) throws IOException {
        assertThat(read(written(message))).isEqualTo(message);
    }

    @Test
    void carriesClasses() throws IOException {
        var run = new Message.Run(
                NONCE,
                Map.of(),
                Map.of("a.B", new byte[] {1, 2}),
                Map.of("a.T", new byte[0]),
                List.of(new Message.Method("a.T", "item")),
                42);

        var read = (Message.Run) read(written(run));

        assertThat(read).usingRecursiveComparison().isEqualTo(run);
    }

    @Test
    void endsBetweenTwoFrames() throws IOException {
        var in = new ByteArrayInputStream(written(new Message.Ready()));

        assertThat(Wire.read(in, Wire.MAX_ANSWER_BYTES)).isNotNull();
        assertThat(Wire.read(in, Wire.MAX_ANSWER_BYTES)).isNull();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noticesThatAFrameIsCutShort(Message message) throws IOException {
        byte[] frame = written(message);
        for (int length = 1; length < frame.length; length++) {
            byte[] beginning = Arrays.copyOf(frame, length);
            assertThatThrownBy(() -> read(beginning)).isInstanceOf(EOFException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noticesThatAFrameIsTooLong(Message message) throws IOException {
        byte[] frame = written(message);
        byte[] longer = Arrays.copyOf(frame, frame.length + 1);
        longer[3]++;

        assertThatThrownBy(() -> read(longer)).isInstanceOf(Wire.MalformedException.class);
    }

    @Test
    void allocatesNothingForALengthThatIsALie() {
        byte[] lie = {0x7f, -1, -1, -1, 'R'};

        assertThatThrownBy(() -> read(lie))
                .isInstanceOf(Wire.MalformedException.class)
                .hasMessage("a frame of 2147483647 bytes");
    }

    @Test
    void allocatesNothingForAListThatIsALie() throws IOException {
        byte[] frame = written(new Message.Planned(NONCE, List.of()));
        Arrays.fill(frame, frame.length - 4, frame.length, (byte) 0x7f);

        assertThatThrownBy(() -> read(frame)).isInstanceOf(Wire.MalformedException.class);
    }

    @Test
    void noticesATextThatLeadsOutOfItsFrame() throws IOException {
        byte[] frame = written(new Message.Started(NONCE, "abc"));
        frame[frame.length - 4]++;

        assertThatThrownBy(() -> read(frame)).isInstanceOf(Wire.MalformedException.class);
    }

    /** Nothing that a submission writes makes the grader stumble. */
    @Test
    void survivesNoise() {
        var random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            if (noise.length > 4) {
                noise[0] = noise[1] = noise[2] = 0;
                noise[4] = (byte) "RJPSFDX".charAt(random.nextInt(7));
            }
            try {
                read(noise);
            } catch (IOException expected) {
                continue;
            }
        }
    }

    @Test
    void cutsWhatWouldNotFit() throws IOException {
        String endless = "█".repeat(1_000_000);
        var entry = Map.of("saw", Wire.cut(endless), "expected", Wire.cut(endless), "how", Wire.cut(endless));

        assertThat(read(written(new Message.Finished(NONCE, "a", entry)))).isInstanceOf(Message.Finished.class);
    }

    private static byte[] written(Message message) throws IOException {
        var out = new ByteArrayOutputStream();
        Wire.write(out, message);
        return out.toByteArray();
    }

    private static Message read(byte[] bytes) throws IOException {
        return Wire.read(new ByteArrayInputStream(bytes), Wire.MAX_ANSWER_BYTES);
    }
}
