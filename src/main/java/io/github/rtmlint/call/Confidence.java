package io.github.rtmlint.call;

/** How sure a reader is; in ascending order. */
public enum Confidence {
    /** The name alone. */
    LOW,
    /** A relative path or bare method name with Slack context, or an SDK's method name in a file that imports the SDK. */
    MEDIUM,
    /** The type or the full Slack URL is known. */
    HIGH;

    /** The less sure of two. */
    public Confidence atMost(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
