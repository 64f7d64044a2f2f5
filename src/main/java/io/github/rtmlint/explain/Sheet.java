package io.github.rtmlint.explain;

import java.util.List;

/** Text for a terminal: a title, and below it paragraphs and lists, wrapped. */
final class Sheet {
    private static final int WIDTH = 96;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    Sheet(String title) {
        text.append(title).append('\n');
    }

    /** A paragraph, or several when the text has blank lines; nothing when it is empty. */
    Sheet paragraph(String paragraph) {
        if (!paragraph.isEmpty()) {
            text.append('\n');
            wrap("", paragraph);
        }
        return this;
    }

    /** Markdown as it reads best in a terminal: what it fences stands indented and as it is. */
    Sheet markdown(String markdown) {
        boolean fenced = false;
        text.append('\n');
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```")) {
                fenced = !fenced;
            } else if (fenced) {
                text.append(INDENT).append(line).append('\n');
            } else {
                text.append(line).append('\n');
            }
        }
        return this;
    }

    /** A list under a heading; nothing when it is empty. */
    Sheet list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            items.forEach(item -> wrap(INDENT, item));
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    private void wrap(String indent, String words) {
        int column = indent.length();
        text.append(indent);
        String separator = "";
        for (String word : words.split(" ")) {
            if (!separator.isEmpty() && column + 1 + word.length() > WIDTH) {
                separator = "\n" + indent + (indent.isEmpty() ? "" : INDENT);
                column = separator.length() - 2;
            }
            text.append(separator).append(word);
            column += separator.startsWith("\n") ? word.length() + 1 : separator.length() + word.length();
            separator = " ";
        }
        text.append('\n');
    }
}
