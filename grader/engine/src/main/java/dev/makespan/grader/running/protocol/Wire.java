package dev.makespan.grader.running.protocol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages as bytes: a length, a tag, the fields. Everything is bounded before anything is allocated, and a frame must
 * be used up to its last byte. No object is ever deserialized.
 */
public final class Wire {
    /** The most a worker may say at once: some pictures of a timeline. */
    public static final int MAX_ANSWER_BYTES = 512 * 1024;

    /** The most a worker may be asked at once: the classes of a submission and of an exercise. */
    public static final int MAX_REQUEST_BYTES = 32 * 1024 * 1024;

    /** The most characters of one text in an answer; a longer one is cut by {@link #cut}. */
    public static final int MAX_TEXT_CHARS = 16 * 1024;

    private static final int MAX_ENTRIES = 10_000;

    private Wire() {}

    /** Cuts what a student reads to a length that is sure to fit into a frame. */
    public static String cut(String text) {
        return text.length() <= MAX_TEXT_CHARS ? text : text.substring(0, MAX_TEXT_CHARS) + "\n[cut]";
    }

    /** Writes one frame; flushes. */
    public static void write(OutputStream out, Message message) throws IOException {
        var frame = new ByteArrayOutputStream();
        var body = new DataOutputStream(frame);
        body.writeInt(0);
        encode(body, message);
        byte[] bytes = frame.toByteArray();
        ByteBuffer.wrap(bytes).putInt(0, bytes.length - Integer.BYTES);
        out.write(bytes);
        out.flush();
    }

    /**
     * Reads one frame.
     *
     * @return null at the end of the stream, if it comes between two frames
     * @throws MalformedException if the bytes are no message
     * @throws EOFException if the stream ends within a frame
     */
    public static @Nullable Message read(InputStream in, int maxBytes) throws IOException {
        byte[] head = in.readNBytes(Integer.BYTES);
        if (head.length == 0) {
            return null;
        }
        if (head.length < Integer.BYTES) {
            throw new EOFException();
        }
        int length = ByteBuffer.wrap(head).getInt();
        if (length < 1 || length > maxBytes) {
            throw new MalformedException("a frame of " + Integer.toUnsignedString(length) + " bytes");
        }
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new EOFException();
        }
        var body = new DataInputStream(new ByteArrayInputStream(frame));
        try {
            Message message = decode(body);
            if (body.read() >= 0) {
                throw new MalformedException("a frame with something behind its end");
            }
            return message;
        } catch (EOFException e) {
            throw new MalformedException("a frame that ends too early");
        }
    }

    private static void encode(DataOutputStream out, Message message) throws IOException {
        switch (message) {
            case Message.Ready() -> out.writeByte('R');
            case Message.Run run -> {
                out.writeByte('J');
                nonce(out, run.nonce());
                classes(out, run.provided());
                classes(out, run.submitted());
                classes(out, run.tests());
                out.writeInt(run.items().size());
                for (var item : run.items()) {
                    text(out, item.className());
                    text(out, item.name());
                }
                out.writeLong(run.seed());
            }
            case Message.Planned(Nonce nonce, List<String> items) -> {
                out.writeByte('P');
                nonce(out, nonce);
                out.writeInt(items.size());
                for (var item : items) {
                    text(out, item);
                }
            }
            case Message.Started(Nonce nonce, String item) -> {
                out.writeByte('S');
                nonce(out, nonce);
                text(out, item);
            }
            case Message.Finished(Nonce nonce, String item, Map<String, String> entry) -> {
                out.writeByte('F');
                nonce(out, nonce);
                text(out, item);
                out.writeInt(entry.size());
                for (var pair : entry.entrySet()) {
                    text(out, pair.getKey());
                    text(out, pair.getValue());
                }
            }
            case Message.Done(Nonce nonce, boolean clean) -> {
                out.writeByte('D');
                nonce(out, nonce);
                out.writeBoolean(clean);
            }
            case Message.Fault(Nonce nonce, String reason) -> {
                out.writeByte('X');
                nonce(out, nonce);
                text(out, reason);
            }
        }
    }

    private static Message decode(DataInputStream in) throws IOException {
        int tag = in.readByte();
        return switch (tag) {
            case 'R' -> new Message.Ready();
            case 'J' -> new Message.Run(nonce(in), classes(in), classes(in), classes(in), methods(in), in.readLong());
            case 'P' -> new Message.Planned(nonce(in), texts(in));
            case 'S' -> new Message.Started(nonce(in), text(in));
            case 'F' -> new Message.Finished(nonce(in), text(in), entry(in));
            case 'D' -> new Message.Done(nonce(in), in.readBoolean());
            case 'X' -> new Message.Fault(nonce(in), text(in));
            default -> throw new MalformedException("a frame of an unknown kind");
        };
    }

    private static void nonce(DataOutputStream out, Nonce nonce) throws IOException {
        out.writeLong(nonce.high());
        out.writeLong(nonce.low());
    }

    private static Nonce nonce(DataInputStream in) throws IOException {
        return new Nonce(in.readLong(), in.readLong());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("a text that is not UTF-8");
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int size = size(in);
        var texts = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    private static List<Message.Method> methods(DataInputStream in) throws IOException {
        int size = size(in);
        var methods = new ArrayList<Message.Method>();
        for (int i = 0; i < size; i++) {
            methods.add(new Message.Method(text(in), text(in)));
        }
        return methods;
    }

    private static Map<String, String> entry(DataInputStream in) throws IOException {
        int size = size(in);
        var entry = new LinkedHashMap<String, String>();
        for (int i = 0; i < size; i++) {
            entry.put(text(in), text(in));
        }
        return entry;
    }

    private static void classes(DataOutputStream out, Map<String, byte[]> classes) throws IOException {
        out.writeInt(classes.size());
        for (var named : classes.entrySet()) {
            text(out, named.getKey());
            bytes(out, named.getValue());
        }
    }

    private static Map<String, byte[]> classes(DataInputStream in) throws IOException {
        int size = size(in);
        var classes = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < size; i++) {
            classes.put(text(in), bytes(in));
        }
        return classes;
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        // A frame is in memory as a whole, so what is left of it bounds every length in it.
        if (length < 0 || length > in.available()) {
            throw new MalformedException("a length that leads out of its frame");
        }
        return in.readNBytes(length);
    }

    private static int size(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MAX_ENTRIES) {
            throw new MalformedException("a list of " + Integer.toUnsignedString(size) + " entries");
        }
        return size;
    }

    /** The bytes are no message. */
    public static final class MalformedException extends IOException {
        private static final long serialVersionUID = 1L;

        MalformedException(String what) {
            super(what);
        }
    }
}
