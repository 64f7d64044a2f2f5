package io.github.rtmlint.cli;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.text.Problem;
import java.util.List;
import java.util.Locale;

/**
 * How a run ends.
 *
 * @param exit its code
 * @param reason for people; empty when all is well
 */
record Verdict(Exit exit, String reason) {

    static Verdict of(Inspection inspection) {
        List<Problem> unreadable = inspection.unreadable();
        return unreadable.isEmpty()
                ? of(inspection, inspection.failing(), "")
                : new Verdict(
                        Exit.FAILED,
                        count(unreadable.size(), "input") + " could not be read, first "
                                + unreadable.get(0).path() + ": "
                                + unreadable.get(0).message());
    }

    static Verdict of(Inspection inspection, List<Finding> failing, String verb) {
        String level =
                inspection.failOn().map(l -> l.name().toLowerCase(Locale.ROOT)).orElse("");
        return failing.isEmpty()
                ? new Verdict(Exit.CLEAN, "")
                : new Verdict(
                        Exit.FINDINGS,
                        count(failing.size(), "finding") + (verb.isEmpty() ? "" : " " + verb) + " at or above level "
                                + level);
    }

    /** The same end with more of the reason, if there is one. */
    Verdict and(String more) {
        return reason.isEmpty() ? this : new Verdict(exit, reason + "; " + more);
    }

    /** Says the reason, as the last line. */
    Exit say(Terminal terminal) {
        if (!reason.isEmpty()) {
            terminal.say(Main.NAME + ": " + reason);
        }
        return exit;
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
