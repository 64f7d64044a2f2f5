package io.github.rtmlint.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.knowledge.Migration.Field;
import io.github.rtmlint.knowledge.Migration.Replacement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold for the data in {@code rules/}, whoever adds to it. */
class RuleDataTest {
    private static final Knowledge KNOWLEDGE = Rules.builtIn();
    private static final Migration RTM_START = KNOWLEDGE.migration("rtm.start").orElseThrow();
    private static final Pattern RETIRED = Pattern.compile("\\b(channels|groups|im|mpim)\\.[a-z]+[A-Za-z]*\\b");
    private static final Pattern TYPE = Pattern.compile("([a-z_][a-z0-9_]*\\.)+([A-Z]\\w*)(\\.[A-Z]\\w*)*");

    /** In languages without packages: a module, or a type of one. */
    private static final Pattern MODULE =
            Pattern.compile("@?[a-z][\\w-]*(/[a-z][\\w-]*)?(\\.[A-Z]\\w*)?|[A-Z]\\w*(::[A-Z]\\w*)*");

    @Test
    void rtmStartHasARuleOfEachKind() {
        assertThat(RTM_START.rules()).extracting(Rule::kind).containsExactlyInAnyOrder(Rule.Kind.values());
        assertThat(RTM_START.rules())
                .extracting(Rule::id)
                .containsExactly(
                        "rtm-start-call",
                        "rtm-start-url",
                        "rtm-start-config",
                        "rtm-start-argument",
                        "rtm-start-response",
                        "rtm-start-library",
                        "slack-token-in-url",
                        "rtm-start-mention");
    }

    @Test
    void onlyRtmStartIsOn() {
        assertThat(KNOWLEDGE.migrations()).filteredOn(Migration::enabled).containsExactly(RTM_START);
    }

    @Test
    void rulesAreSpelledAlike() {
        assertThat(KNOWLEDGE.rules()).allSatisfy(rule -> {
            assertThat(rule.name().replaceAll("(?<=.)([A-Z])", "-$1")).isEqualToIgnoringCase(rule.id());
            assertThat(rule.message()).doesNotEndWith(".").doesNotContain("\n");
            assertThat(rule.title()).doesNotEndWith(".");
            assertThat(rule.description()).endsWith(".");
        });
    }

    @Test
    void argumentsAreThoseOfTheMethodsPage() {
        assertThat(RTM_START.arguments())
                .filteredOn(Migration.Argument::kept)
                .extracting(Migration.Argument::name)
                .containsExactlyInAnyOrder("token", "presence_sub", "batch_presence_aware");
        assertThat(RTM_START.arguments())
                .filteredOn(argument -> !argument.kept())
                .extracting(Migration.Argument::name)
                .containsExactlyInAnyOrder("mpim_aware", "no_unreads", "no_latest", "simple_latest", "include_locale");
    }

    @Test
    void errorCodesAreThoseOfTheMethodsPage() {
        assertThat(RTM_START.errors())
                .extracting(Migration.ErrorCode::code)
                .contains(
                        "access_denied",
                        "accesslimited",
                        "account_inactive",
                        "deprecated_endpoint",
                        "ekm_access_denied",
                        "enterprise_is_restricted",
                        "fatal_error",
                        "internal_error",
                        "invalid_arg_name",
                        "invalid_arguments",
                        "invalid_array_arg",
                        "invalid_auth",
                        "invalid_charset",
                        "invalid_form_data",
                        "invalid_post_type",
                        "method_deprecated",
                        "migration_in_progress",
                        "missing_post_type",
                        "missing_scope",
                        "no_permission",
                        "not_allowed_token_type",
                        "not_authed",
                        "org_login_required",
                        "ratelimited",
                        "request_timeout",
                        "rtm_connect_required",
                        "service_unavailable",
                        "team_access_not_granted",
                        "team_added_to_org",
                        "token_expired",
                        "token_revoked",
                        "two_factor_setup_required");
    }

    @Test
    void whatIsKeptIsWhatRtmConnectAnswersWith() {
        assertThat(RTM_START.fields())
                .filteredOn(Field::kept)
                .extracting(Field::path)
                .containsExactlyInAnyOrder(
                        "ok",
                        "error",
                        "needed",
                        "provided",
                        "warning",
                        "response_metadata",
                        "url",
                        "self",
                        "self.id",
                        "self.name",
                        "team",
                        "team.id",
                        "team.name",
                        "team.domain",
                        "team.enterprise_id",
                        "team.enterprise_name");
    }

    @ParameterizedTest
    @CsvSource({
        "users, users",
        "users.presence, users",
        "self.prefs.tz, self.prefs",
        "self.real_name, self.*",
        "team.plan, team.plan",
        "team.who_knows, team.*",
        "self.id,",
        "self,",
        "url,",
        "unheard_of,",
        "response_metadata.warnings,"
    })
    void findsTheFirstMissingStep(String read, String missing) {
        assertThat(RTM_START.missing(List.of(read.split("\\."))).map(Field::path))
                .isEqualTo(Optional.ofNullable(missing));
    }

    @Test
    void nothingRetiredIsRecommended() {
        Stream<String> advice = KNOWLEDGE.migrations().stream().flatMap(RuleDataTest::advice);
        assertThat(advice).noneMatch(text -> RETIRED.matcher(text).find());
    }

    private static Stream<String> advice(Migration migration) {
        return Stream.of(
                        Stream.of(migration.to()),
                        migration.arguments().stream().map(Migration.Argument::instead),
                        migration.fields().stream().map(Field::advice),
                        migration.fields().stream()
                                .flatMap(field -> field.instead().stream())
                                .map(Replacement::method),
                        migration.errors().stream().map(Migration.ErrorCode::action))
                .flatMap(texts -> texts);
    }

    @Test
    void adviceIsOneClause() {
        assertThat(KNOWLEDGE.migrations().stream().flatMap(RuleDataTest::advice))
                .noneMatch(text -> text.endsWith(".") || text.contains("\n"));
        assertThat(KNOWLEDGE.libraries())
                .extracting(Library::advice)
                .noneMatch(text -> text.endsWith(".") || text.contains("\n"));
    }

    @Test
    void pathsAndCodesAreThereOnce() {
        assertThat(KNOWLEDGE.migrations()).allSatisfy(migration -> {
            assertThat(migration.fields()).extracting(Field::path).doesNotHaveDuplicates();
            assertThat(migration.arguments())
                    .extracting(Migration.Argument::name)
                    .doesNotHaveDuplicates();
            assertThat(migration.errors()).extracting(Migration.ErrorCode::code).doesNotHaveDuplicates();
        });
    }

    @Test
    void datesAreInOrder() {
        assertThat(KNOWLEDGE.migrations())
                .allSatisfy(migration -> assertThat(migration.dates())
                        .extracting(Migration.Milestone::date)
                        .isSorted());
    }

    @Test
    void typesHaveFullNames() {
        assertThat(KNOWLEDGE.sdks().stream().flatMap(RuleDataTest::types))
                .isNotEmpty()
                .allMatch(type ->
                        TYPE.matcher(type).matches() || MODULE.matcher(type).matches());
    }

    /** All type names of an SDK, those in type arguments on their own. */
    private static Stream<String> types(Sdk sdk) {
        Stream<String> declared = sdk.types().values().stream()
                .flatMap(type ->
                        Stream.concat(Stream.of(type.name(), type.extendsType()), type.returns().values().stream()));
        Stream<String> spelled = sdk.methods().values().stream()
                .flatMap(method -> Stream.of(
                                Stream.of(method.request(), method.response()),
                                method.calls().stream().flatMap(call -> Stream.of(call.type(), call.returns())),
                                method.constants().stream().map(Sdk.Constant::type))
                        .flatMap(types -> types));
        return Stream.concat(declared, spelled)
                .flatMap(type -> Arrays.stream(type.split("[<>, ]+")))
                .filter(type -> !type.isEmpty());
    }

    @Test
    void librariesThatDecideAreListed() {
        assertThat(KNOWLEDGE.sdks().stream()
                        .filter(sdk -> sdk.methods().containsKey("rtm.start"))
                        .flatMap(sdk -> sdk.methods().get("rtm.start").calls().stream())
                        .map(Sdk.Call::library)
                        .filter(library -> !library.isEmpty()))
                .isNotEmpty()
                .allMatch(library -> KNOWLEDGE.library(library).isPresent());
    }

    @Test
    void entryPointsAndVersionedCallsSayWhatTheyBecome() {
        assertThat(KNOWLEDGE.sdks().stream()
                        .flatMap(sdk -> sdk.method("rtm.start").stream())
                        .flatMap(method -> method.calls().stream())
                        .filter(call -> call.entryPoint() || !call.below().isEmpty()))
                .isNotEmpty()
                .allMatch(call -> !call.becomes().isEmpty());
    }

    @Test
    void librariesMatchByCoordinates() {
        assertThat(KNOWLEDGE.library("com.github.slack-scala-client:slack-scala-client_2.12"))
                .map(Library::raiseTo)
                .contains("0.4.0");
        assertThat(KNOWLEDGE.library("com.ullink.slack:simpleslackapi-extra")).isEmpty();
    }
}
