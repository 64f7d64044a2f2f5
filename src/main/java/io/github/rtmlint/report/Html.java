package io.github.rtmlint.report;

import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Place;

/** Text put into HTML so that it stays text. */
final class Html {
    private Html() {}

    /** Text from elsewhere, in an element or an attribute in double quotes. */
    static String text(String text) {
        return escape(Inert.text(text));
    }

    /** Text that is inert already. */
    static String escape(String inert) {
        StringBuilder escaped = new StringBuilder(inert.length() + 16);
        for (int i = 0; i < inert.length(); i++) {
            char c = inert.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A message: what stands between backticks as code. */
    static String prose(String message) {
        StringBuilder html = new StringBuilder();
        for (Prose part : Prose.of(message)) {
            String text = escape(part.text());
            html.append(part.code() ? "<code>" + text + "</code>" : text);
        }
        return html.toString();
    }

    static String place(Place place) {
        return text(place.path()) + ":" + place.start().line() + ":"
                + place.start().column();
    }
}
