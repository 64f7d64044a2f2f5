package io.github.rtmlint.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which format a file has, told by its name. */
final class Formats {
    private static final Map<String, Format> BY_ENDING = Map.ofEntries(
            Map.entry("properties", Properties::read),
            Map.entry("yml", Yaml::read),
            Map.entry("yaml", Yaml::read),
            Map.entry("json", Json::read),
            Map.entry("json5", Json::read),
            Map.entry("jsonc", Json::read),
            Map.entry("jsonl", Json::read),
            Map.entry("ndjson", Json::read),
            Map.entry("har", Json::read),
            Map.entry("webmanifest", Json::read),
            Map.entry("xml", Xml::read),
            Map.entry("jmx", Xml::read),
            Map.entry("xsd", Xml::read),
            Map.entry("wsdl", Xml::read),
            Map.entry("wadl", Xml::read),
            Map.entry("xsl", Xml::read),
            Map.entry("xslt", Xml::read),
            Map.entry("plist", Xml::read),
            Map.entry("config", Xml::read),
            Map.entry("sh", Shell::read),
            Map.entry("bash", Shell::read),
            Map.entry("zsh", Shell::read),
            Map.entry("ksh", Shell::read),
            Map.entry("env", Dotenv::read),
            Map.entry("envrc", Shell::read),
            Map.entry("ini", Lines::read),
            Map.entry("cfg", Lines::read),
            Map.entry("cnf", Lines::read),
            Map.entry("toml", Toml::read),
            Map.entry("conf", Braces::hocon),
            Map.entry("hocon", Braces::hocon),
            Map.entry("tf", Braces::hcl),
            Map.entry("tfvars", Braces::hcl),
            Map.entry("hcl", Braces::hcl),
            Map.entry("nomad", Braces::hcl),
            Map.entry("http", HttpFile::read),
            Map.entry("rest", HttpFile::read),
            Map.entry("mk", Makefile::read),
            Map.entry("mak", Makefile::read),
            Map.entry("tfstate", Json::read),
            Map.entry("bru", Lines::read),
            Map.entry("service", Lines::read),
            Map.entry("bat", Lines::read),
            Map.entry("cmd", Lines::read),
            Map.entry("dockerfile", Dockerfile::read));

    private static final Pattern DOCKERFILE =
            Pattern.compile("(?:dockerfile|containerfile)(?:[._-].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAKEFILE = Pattern.compile("(?:gnu)?makefile(?:\\..*)?");
    private static final Pattern DOTENV = Pattern.compile("(?:.*\\.)?env(?:\\..*)?");

    private Formats() {}

    static Optional<Format> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (DOCKERFILE.matcher(name).matches() && !name.endsWith(".md")) {
            return Optional.of(Dockerfile::read);
        }
        if (MAKEFILE.matcher(name).matches()) {
            return Optional.of(Makefile::read);
        }
        if (name.startsWith(".env") && DOTENV.matcher(name).matches()) {
            return Optional.of(Dotenv::read);
        }
        return Optional.ofNullable(BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
