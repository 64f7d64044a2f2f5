package io.github.rtmlint.report;

import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.PhysicalLocation;
import de.jcup.sarif_2_1_0.model.Region;
import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Position;
import io.github.rtmlint.text.Secrets;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;

/** Places as SARIF has them: lines and columns only, paths relative to the root. */
final class SarifPlaces {
    static final String ROOT = "%SRCROOT%";
    /** Units of a region from which on its text is left out. */
    private static final int SNIPPET = 2000;
    /** Units beside a region in which the rest of a secret is looked for. */
    private static final int REACH = 400;

    private SarifPlaces() {}

    static Location location(Place place) {
        Region region = region(place);
        String text = place.span().length() <= SNIPPET ? place.text() : "";
        if (!text.isEmpty() && !secret(place) && !Inert.hasCommand(text)) {
            ArtifactContent snippet = new ArtifactContent();
            snippet.setText(text);
            region.setSnippet(snippet);
        }
        return location(place.path(), region);
    }

    /** @param region may be null */
    static Location location(String path, Region region) {
        PhysicalLocation physical = new PhysicalLocation();
        physical.setArtifactLocation(artifact(path));
        physical.setRegion(region);
        Location location = new Location();
        location.setPhysicalLocation(physical);
        return location;
    }

    static ArtifactLocation artifact(String path) {
        ArtifactLocation artifact = new ArtifactLocation();
        artifact.setUri(Links.encode(Secrets.redact(path)));
        artifact.setUriBaseId(ROOT);
        return artifact;
    }

    static Region region(Place place) {
        return region(place.start(), place.end());
    }

    static Region region(Position start, Position end) {
        Region region = new Region();
        region.setStartLine(start.line());
        region.setStartColumn(start.column());
        region.setEndLine(end.line());
        region.setEndColumn(end.column());
        return region;
    }

    static Message message(String text) {
        Message message = new Message();
        message.setText(Inert.text(text));
        return message;
    }

    /** Whether the place shows some of a secret, which may begin before it on its line. */
    private static boolean secret(Place place) {
        Source source = place.source();
        Span span = place.span();
        int from = Math.max(source.line(place.start().line()).start(), span.start() - REACH);
        int to = Math.min(source.text().length(), span.end() + REACH);
        return Secrets.find(source.text().substring(from, to)).stream()
                .anyMatch(secret -> secret.shift(from).overlaps(span));
    }
}
