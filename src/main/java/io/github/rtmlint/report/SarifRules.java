package io.github.rtmlint.report;

import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import io.github.rtmlint.knowledge.Rule;
import java.util.LinkedHashSet;
import java.util.Set;

/** Rules and kinds of notifications as SARIF describes them. */
final class SarifRules {
    static final String UNPARSED = "unparsed-input";
    static final String UNREADABLE = "unreadable-input";
    static final String NOTICE = "remark";
    static final String LIMIT = "results-left-out";

    /** Code scanning takes so many units of a description, and of a name. */
    private static final int DESCRIPTION = 1024;

    private static final int NAME = 255;
    private static final int TAGS = 10;

    private SarifRules() {}

    static ReportingDescriptor rule(Rule rule) {
        ReportingDescriptor descriptor = describe(rule.id(), rule.title(), rule.description());
        descriptor.setName(Columns.cut(rule.name(), NAME));
        MultiformatMessageString help = text(rule.help());
        help.setMarkdown(rule.help());
        descriptor.setHelp(help);
        descriptor.setHelpUri(Links.rule(rule.id()));
        boolean off = rule.level() == Rule.Level.OFF;
        String level = Words.level(off ? Rule.Level.NOTE : rule.level());
        ReportingConfiguration configuration = new ReportingConfiguration();
        configuration.setEnabled(!off);
        configuration.setLevel(ReportingConfiguration.Level.fromValue(level));
        descriptor.setDefaultConfiguration(configuration);
        PropertyBag properties = new PropertyBag();
        properties.setTags(new LinkedHashSet<>(
                rule.tags().subList(0, Math.min(TAGS, rule.tags().size()))));
        properties.setAdditionalProperty("precision", rule.precision());
        properties.setAdditionalProperty("problem.severity", level.equals("note") ? "recommendation" : level);
        descriptor.setProperties(properties);
        return descriptor;
    }

    static Set<ReportingDescriptor> notifications() {
        Set<ReportingDescriptor> notifications = new LinkedHashSet<>();
        notifications.add(
                notification(UNPARSED, "UnparsedInput", "An input does not parse; a lesser reader took over."));
        notifications.add(
                notification(UNREADABLE, "UnreadableInput", "An input could not be read; nothing in it was checked."));
        notifications.add(
                notification(NOTICE, "RunRemark", "A remark about the run, such as a suppression without effect."));
        notifications.add(
                notification(LIMIT, "ResultsLeftOut", "More results than code scanning takes; the worst were kept."));
        return notifications;
    }

    private static ReportingDescriptor notification(String id, String name, String what) {
        ReportingDescriptor descriptor = describe(id, what, what);
        descriptor.setName(name);
        descriptor.setHelpUri(Links.NOTIFICATIONS);
        descriptor.setHelp(text("The message says which input it is and what to do."));
        return descriptor;
    }

    private static ReportingDescriptor describe(String id, String title, String description) {
        ReportingDescriptor descriptor = new ReportingDescriptor();
        descriptor.setId(id);
        descriptor.setShortDescription(text(Columns.cut(title, DESCRIPTION)));
        descriptor.setFullDescription(text(Columns.cut(description, DESCRIPTION)));
        return descriptor;
    }

    private static MultiformatMessageString text(String text) {
        MultiformatMessageString message = new MultiformatMessageString();
        message.setText(text);
        return message;
    }
}
