package io.github.rtmlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Writes fields of the JSON object that has been begun. */
class JsonFields {
    final JsonGenerator out;

    JsonFields(JsonGenerator out) {
        this.out = out;
    }

    /** Writes the fields of an object that has been begun. */
    interface Body<T> {
        void write(T value) throws IOException;
    }

    /** Every entry of a map, in the order of its keys. */
    void strings(Map<String, ?> values) throws IOException {
        for (Map.Entry<String, ?> value : new TreeMap<>(values).entrySet()) {
            text(value.getKey(), value.getValue());
        }
    }

    /** Nothing when there are no values. */
    void strings(String name, Collection<String> values) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        }
    }

    /** Nothing when the value is null. */
    void text(String name, Object value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.toString());
        }
    }

    /** Nothing when the value is null or negative, which is how the SARIF model says none. */
    void number(String name, Integer value) throws IOException {
        if (value != null && value >= 0) {
            out.writeNumberField(name, value);
        }
    }

    /** Nothing when the value is null. */
    <T> void object(String name, T value, Body<T> body) throws IOException {
        if (value != null) {
            out.writeObjectFieldStart(name);
            body.write(value);
            out.writeEndObject();
        }
    }

    /** Nothing when there are no values. */
    <T> void list(String name, Collection<T> values, Body<T> body) throws IOException {
        if (values != null && !values.isEmpty()) {
            listEvenEmpty(name, values, body);
        }
    }

    <T> void listEvenEmpty(String name, Collection<T> values, Body<T> body) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            out.writeStartObject();
            body.write(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
