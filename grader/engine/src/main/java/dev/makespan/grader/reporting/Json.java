package dev.makespan.grader.reporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON with stable bytes: fields in the order given, two spaces, {@code \n}, an absent value as {@code null}.
 * Text goes in as it is, save that half a surrogate pair, which no UTF-8 file can hold, becomes the replacement
 * character.
 */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** Writes fields or values; may throw what the generator throws. */
    @FunctionalInterface
    interface Body {
        void write(Json json) throws IOException;
    }

    /** Writes one element of an array. */
    @FunctionalInterface
    interface Element<T> {
        void write(Json json, T value) throws IOException;
    }

    /** An indented object, ending in a line break. */
    static String pretty(Body fields) {
        return written(true, fields) + "\n";
    }

    /** An object on one line, without a line break. */
    static String compact(Body fields) {
        return written(false, fields);
    }

    private static String written(boolean indented, Body fields) {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (indented) {
                var indenter = new DefaultIndenter("  ", "\n");
                out.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
            }
            var json = new Json(out);
            out.writeStartObject();
            fields.write(json);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    Json field(String name, @Nullable String value) throws IOException {
        out.writeStringField(name, value == null ? null : whole(value));
        return this;
    }

    Json field(String name, @Nullable Long value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, value);
        }
        return this;
    }

    Json field(String name, int value) throws IOException {
        out.writeNumberField(name, value);
        return this;
    }

    Json field(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
        return this;
    }

    Json object(String name, Body fields) throws IOException {
        out.writeObjectFieldStart(name);
        fields.write(this);
        out.writeEndObject();
        return this;
    }

    /** An object, or null where there is no value to make it of. */
    <T> Json object(String name, @Nullable T value, Element<T> fields) throws IOException {
        if (value == null) {
            out.writeNullField(name);
            return this;
        }
        return object(name, json -> fields.write(json, value));
    }

    /** An array of objects. */
    <T> Json array(String name, Iterable<T> values, Element<T> fields) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            out.writeStartObject();
            fields.write(this, value);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    private static String whole(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\ufffd' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
