package io.github.rtmlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For each format, values in legal forms that are hard to read: where they are found, and what the fix makes of them. */
class FormatsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsAndFixes(String path, String text, List<String> calls, String fixed) {
        assertThat(Told.calls(path, text)).containsExactlyElementsOf(calls);
        if (fixed != null) {
            assertThat(Told.fixed(path, text)).isEqualTo(fixed);
            assertThat(Told.fixed(path, fixed)).isEqualTo(fixed);
        }
        assertThat(Told.calls(path, text.replace("\n", "\r\n"))).hasSameSizeAs(calls);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                        properties(),
                        yaml(),
                        json(),
                        xml(),
                        shell(),
                        dotenv(),
                        docker(),
                        toml(),
                        hocon(),
                        terraform(),
                        make(),
                        http())
                .flatMap(s -> s);
    }

    private static Stream<Arguments> properties() {
        return Stream.of(
                of(
                        "a.properties",
                        "rtmUrl=https://slack.com/api/rtm.start?token={token}&simple_latest&no_unreads\n",
                        "rtmUrl=https://slack.com/api/rtm.connect?token={token}\n",
                        "1:30 HIGH `rtm.start` token={token}, simple_latest, no_unreads"),
                of(
                        "b.properties",
                        "url : https\\://slack.com/api/\\\n   rtm.\\u0073t\\\n\tart?no_unreads\\=1\\u0026token\\=x\n",
                        "url : https\\://slack.com/api/\\\n   rtm.connect?token\\=x\n",
                        "2:4 HIGH `rtm.\\u0073t\\\n\tart` no_unreads\\=1, token\\=x"),
                of(
                        "c.properties",
                        "slack.base=https://slack.com/api\nslack.url=${slack.base}/rtm.start\n# rtm.start\nslack.rtm.start=1\n",
                        null,
                        "2:25 HIGH `rtm.start`",
                        "3:3 MENTION `rtm.start`"),
                of(
                        "d.properties",
                        "slack.api.base https://slack.com/api/\nslack.rtm.method\trtm.start\n",
                        null,
                        "2:18 MEDIUM `rtm.start`"),
                of(
                        "e.properties",
                        "method=rtm.start\nlog=rtm.start failed\ndocs=https://x/methods/rtm.start",
                        null,
                        "1:8 LOW `rtm.start`",
                        "3:24 MENTION `rtm.start`"));
    }

    private static Stream<Arguments> yaml() {
        return Stream.of(
                of(
                        "a.yml",
                        """
                        slack:
                          plain: https://slack.com/api/rtm.start?no_unreads=1&token=x # why
                          double: "https:\\/\\/slack.com/api/\\
                             rtm.\\x73tart\\x3Ftoken=x\\u0026no_unreads=1"
                          single: 'https://slack.com/api/rtm.start?token=it''s&no_unreads'
                          literal: |
                            curl https://slack.com/api/rtm.start?no_unreads
                            echo done
                          folded: >-
                            https://slack.com/api/rtm.start?token=x
                          anchored: &url !!str https://slack.com/api/rtm.start
                          again: *url
                          <<: { more: "/api/rtm.start" }
                          list: [ rtm.start, "\\U0001F600" , 😀/rtm.start ]
                          rtm.start: no
                          docs: https://api.slack.com/methods/rtm.start
                        ---
                        second: wss://slack.com/rtm.start
                        """,
                        """
                        slack:
                          plain: https://slack.com/api/rtm.connect?token=x # why
                          double: "https:\\/\\/slack.com/api/\\
                             rtm.connect\\x3Ftoken=x"
                          single: 'https://slack.com/api/rtm.connect?token=it''s&no_unreads'
                          literal: |
                            curl https://slack.com/api/rtm.connect
                            echo done
                          folded: >-
                            https://slack.com/api/rtm.connect?token=x
                          anchored: &url !!str https://slack.com/api/rtm.connect
                          again: *url
                          <<: { more: "/api/rtm.connect" }
                          list: [ rtm.connect, "\\U0001F600" , 😀/rtm.connect ]
                          rtm.start: no
                          docs: https://api.slack.com/methods/rtm.start
                        ---
                        second: wss://slack.com/rtm.start
                        """,
                        "2:32 HIGH `rtm.start` no_unreads=1, token=x",
                        "4:6 HIGH `rtm.\\x73tart` token=x, no_unreads=1",
                        "5:34 HIGH `rtm.start` token=it",
                        "7:32 HIGH `rtm.start` no_unreads",
                        "10:27 HIGH `rtm.start` token=x",
                        "11:46 HIGH `rtm.start`",
                        "13:21 MEDIUM `rtm.start`",
                        "14:11 MEDIUM `rtm.start`",
                        "14:40 MEDIUM `rtm.start`",
                        "16:39 MENTION `rtm.start`"),
                of(
                        "helm/templates/x.yaml",
                        "{{- if .Values.slack }}\nenv:\n  - name: URL\n    value: \"{{ .Values.base }}/rtm.start?no_unreads\"\n{{- end }}\n",
                        "{{- if .Values.slack }}\nenv:\n  - name: URL\n    value: \"{{ .Values.base }}/rtm.connect\"\n{{- end }}\n",
                        "4:32 MEDIUM `rtm.start` no_unreads"),
                of(
                        "broken.yaml",
                        "a: b: c\nurl: https://slack.com/api/rtm.start\n",
                        null,
                        "2:28 HIGH `rtm.start`",
                        "problem 1:5 YAML: mapping values are not allowed here; read line by line instead"),
                of("openapi.yaml", """
                        swagger: "2.0"
                        host: slack.com
                        basePath: /api
                        paths:
                          /rtm.start:
                            get:
                              operationId: rtm_start
                              description: Calls rtm.start
                              parameters:
                                - name: token
                                  in: query
                                - in: query
                                  name: no_unreads
                                  type: boolean
                                - $ref: x
                        """, """
                        swagger: "2.0"
                        host: slack.com
                        basePath: /api
                        paths:
                          /rtm.connect:
                            get:
                              operationId: rtm_start
                              description: Calls rtm.start
                              parameters:
                                - name: token
                                  in: query
                                - $ref: x
                        """, "5:4 MEDIUM `rtm.start` token, no_unreads"));
    }

    private static Stream<Arguments> json() {
        return Stream.of(
                of(
                        "a.json",
                        "{\"slack\":{\"u\":\"https:\\/\\/slack.com\\/api\\/rtm\\u002estart?token=x\\u0026no_unreads=1\",\"n\":[1,\"rtm.start\"]}}",
                        "{\"slack\":{\"u\":\"https:\\/\\/slack.com\\/api\\/rtm.connect?token=x\",\"n\":[1,\"rtm.connect\"]}}",
                        "1:42 HIGH `rtm\\u002estart` token=x, no_unreads=1",
                        "1:92 MEDIUM `rtm.start`"),
                of(
                        "b.json5",
                        "// slack rtm.start\n{url: 'https://slack.com/api/\\\nrtm.start', /* x */ 'k': +.5, rtm.start: Infinity,}\n",
                        null,
                        "3:1 HIGH `rtm.start`",
                        "1:10 MENTION `rtm.start`"),
                of(
                        "broken.json",
                        "{\"a\": \"https://slack.com/api/rtm.start\", ]\n\"b\": \"x\n\"c\": \"/rtm.start\"}",
                        null,
                        "1:30 HIGH `rtm.start`",
                        "3:8 MEDIUM `rtm.start`",
                        "problem 1:42 JSON: expected a key but found `]`"),
                of(
                        "wiremock.json",
                        "{\"request\":{\"method\":\"GET\",\"urlPath\":\"/api/rtm.start\",\"queryParameters\":{\n"
                                + "  \"no_unreads\":{\"equalTo\":\"1\"},\n  \"token\":{\"matches\":\"xoxb.*\"},\n  \"simple_latest\":{}\n}},"
                                + "\"response\":{\"host\":\"slack\"}}",
                        "{\"request\":{\"method\":\"GET\",\"urlPath\":\"/api/rtm.connect\",\"queryParameters\":{\n"
                                + "  \"token\":{\"matches\":\"xoxb.*\"}\n}},"
                                + "\"response\":{\"host\":\"slack\"}}",
                        "1:44 MEDIUM `rtm.start` \"no_unreads\", \"token\", \"simple_latest\""),
                of(
                        "postman-2.1.json",
                        """
                        {"name": "slack rtm.start", "item": [{"request": {"url": {
                          "raw": "https://slack.com/api/rtm.start?token={{t}}&no_unreads=%7B%7D",
                          "host": ["slack", "com"], "path": ["api", "rtm.start"],
                          "query": [
                            {"key": "token", "value": "{{t}}"},
                            {"key": "no_unreads", "value": "%7B%7D"}
                          ]}}},
                         {"request": {"url": {"host": ["slack", "com"], "path": ["api", "rtm.start"]},
                          "body": {"mode": "urlencoded", "urlencoded": [{"key": "mpim_aware", "value": "1"}]}}}]}
                        """,
                        """
                        {"name": "slack rtm.start", "item": [{"request": {"url": {
                          "raw": "https://slack.com/api/rtm.connect?token={{t}}",
                          "host": ["slack", "com"], "path": ["api", "rtm.connect"],
                          "query": [
                            {"key": "token", "value": "{{t}}"}
                          ]}}},
                         {"request": {"url": {"host": ["slack", "com"], "path": ["api", "rtm.connect"]},
                          "body": {"mode": "urlencoded", "urlencoded": []}}}]}
                        """,
                        "2:33 HIGH `rtm.start` token={{t}}, no_unreads=%7B%7D",
                        "8:66 HIGH `rtm.start` \"mpim_aware\""),
                of(
                        "wiremock-pattern.json",
                        "{\"request\":{\"urlPattern\":\"/api/rtm\\\\.start.*\"}, \"name\": \"slack\"}",
                        "{\"request\":{\"urlPattern\":\"/api/rtm.connect.*\"}, \"name\": \"slack\"}",
                        "1:32 MEDIUM `rtm\\\\.start`"));
    }

    private static Stream<Arguments> xml() {
        return Stream.of(
                of(
                        "a.xml",
                        """
                        <?xml version="1.0"?>
                        <!DOCTYPE x [<!ENTITY base "https://slack.com/api"> <!ENTITY out SYSTEM "file:///etc/passwd">]>
                        <beans a='https://slack.com/api/rtm&#46;start?token=x&amp;no_unreads=1'>
                          <!-- rtm.start -->
                          <t>
                            &base;/rtm.st&#x61;rt<![CDATA[?no_unreads=1&token=x]]>
                          </t>
                          <rtm.start>no</rtm.start>
                        </beans>
                        """,
                        null,
                        "3:33 HIGH `rtm&#46;start` token=x, no_unreads=1",
                        "6:12 HIGH `rtm.st&#x61;rt` no_unreads=1, token=x",
                        "4:8 MENTION `rtm.start`"),
                of("plan.jmx", """
                        <jmeterTestPlan>
                          <hashTree>
                            <HTTPSamplerProxy testname="rtm.start">
                              <elementProp name="HTTPsampler.Arguments">
                                <collectionProp name="Arguments.arguments">
                                  <elementProp name="token" elementType="HTTPArgument"/>
                                  <elementProp name="no_unreads" elementType="HTTPArgument">
                                    <stringProp name="Argument.value">1</stringProp>
                                  </elementProp>
                                </collectionProp>
                              </elementProp>
                              <stringProp name="HTTPSampler.domain">slack.com</stringProp>
                              <stringProp name="HTTPSampler.path">/api/rtm.start</stringProp>
                            </HTTPSamplerProxy>
                          </hashTree>
                        </jmeterTestPlan>
                        """, """
                        <jmeterTestPlan>
                          <hashTree>
                            <HTTPSamplerProxy testname="rtm.start">
                              <elementProp name="HTTPsampler.Arguments">
                                <collectionProp name="Arguments.arguments">
                                  <elementProp name="token" elementType="HTTPArgument"/>
                                </collectionProp>
                              </elementProp>
                              <stringProp name="HTTPSampler.domain">slack.com</stringProp>
                              <stringProp name="HTTPSampler.path">/api/rtm.connect</stringProp>
                            </HTTPSamplerProxy>
                          </hashTree>
                        </jmeterTestPlan>
                        """, "13:48 MEDIUM `rtm.start` \"token\", \"no_unreads\""),
                of(
                        "broken.xml",
                        "<a><b x=y>https://slack.com/api/rtm.start</a>",
                        null,
                        "1:33 HIGH `rtm.start`",
                        "problem 1:7 XML: expected a quoted value behind the name of an attribute"));
    }

    private static Stream<Arguments> shell() {
        return Stream.of(of(
                "a.sh",
                """
                        #!/bin/sh
                        # rtm.start of slack
                        URL="https://slack.com/api"'/rtm.start?token='"$T"\\&no_unreads=1 # x
                        WS=$(curl -s "https://slack.com/api/rtm.start?token=${T:-a b}&simple_latest" | jq -r .url)
                        curl -sS \\
                          -d token="$T" -d no_unreads=1 \\
                          --data "mpim_aware=1&pretty=1" \\
                          "$API"/rtm.start
                        echo "calling rtm.start of slack"
                        echo rtm.start
                        cat <<-'EOF' > .env
                        	URL=https://slack.com/api/rtm.start
                        	EOF
                        """,
                """
                        #!/bin/sh
                        # rtm.start of slack
                        URL="https://slack.com/api"'/rtm.connect?token='"$T" # x
                        WS=$(curl -s "https://slack.com/api/rtm.connect?token=${T:-a b}" | jq -r .url)
                        curl -sS \\
                          -d token="$T" \\
                          --data "pretty=1" \\
                          "$API"/rtm.connect
                        echo "calling rtm.start of slack"
                        echo rtm.start
                        cat <<-'EOF' > .env
                        	URL=https://slack.com/api/rtm.connect
                        	EOF
                        """,
                "3:30 HIGH `rtm.start` token='\"$T, no_unreads=1",
                "4:37 HIGH `rtm.start` token=${T:-a b}, simple_latest",
                "8:10 MEDIUM `rtm.start` token=\"$T, no_unreads=1, mpim_aware=1",
                "12:28 HIGH `rtm.start`",
                "2:3 MENTION `rtm.start`"));
    }

    private static Stream<Arguments> dotenv() {
        return Stream.of(of(
                ".env.local",
                "# rtm.start\nexport SLACK_RTM_URL=\"https://slack.com/api/rtm.start?no_unreads\"\nM='rtm.start' # x\nN=rtm.start #y\n",
                "# rtm.start\nexport SLACK_RTM_URL=\"https://slack.com/api/rtm.connect\"\nM='rtm.connect' # x\nN=rtm.connect #y\n",
                "2:45 HIGH `rtm.start` no_unreads",
                "3:4 MEDIUM `rtm.start`",
                "4:3 MEDIUM `rtm.start`",
                "1:3 MENTION `rtm.start`"));
    }

    private static Stream<Arguments> docker() {
        return Stream.of(of(
                "docker/Dockerfile.bot",
                """
                # rtm.start
                FROM eclipse-temurin:17
                ENV A=1 \\
                    # a remark
                    SLACK_URL="https://slack.com/api/rtm.start?token=x&no_unreads=1"
                ENV SLACK_METHOD rtm.start
                RUN curl https://slack.com/api/\\
                rtm.start && true
                CMD ["curl", "https:\\/\\/slack.com/api/rtm.start"]
                """,
                """
                # rtm.start
                FROM eclipse-temurin:17
                ENV A=1 \\
                    # a remark
                    SLACK_URL="https://slack.com/api/rtm.connect?token=x"
                ENV SLACK_METHOD rtm.connect
                RUN curl https://slack.com/api/\\
                rtm.connect && true
                CMD ["curl", "https:\\/\\/slack.com/api/rtm.connect"]
                """,
                "5:38 HIGH `rtm.start` token=x, no_unreads=1",
                "6:18 MEDIUM `rtm.start`",
                "8:1 HIGH `rtm.start`",
                "9:39 HIGH `rtm.start`",
                "1:3 MENTION `rtm.start`"));
    }

    private static Stream<Arguments> toml() {
        return Stream.of(of(
                "a.toml",
                """
                # slack rtm.start
                start = 'https://slack.com/api/rtm.start' # x
                "rtm.start" = 1
                [a."b.c"]
                u = "https://slack.com/api/\\u0072tm.start?token=x&no_unreads=1"
                m = \"""
                https://slack.com/\\
                   api/rtm.start"\"""
                l = '''
                /rtm.start'''''
                d = 1979-05-27T07:32:00Z
                list = [ "rtm.start", # x
                  { method = "rtm.start", params = { no_unreads = true, token = "x" } },
                ]
                [[rtm.start]]
                """,
                """
                # slack rtm.start
                start = 'https://slack.com/api/rtm.connect' # x
                "rtm.start" = 1
                [a."b.c"]
                u = "https://slack.com/api/rtm.connect?token=x"
                m = \"""
                https://slack.com/\\
                   api/rtm.connect"\"""
                l = '''
                /rtm.connect'''''
                d = 1979-05-27T07:32:00Z
                list = [ "rtm.connect", # x
                  { method = "rtm.connect", params = { token = "x" } },
                ]
                [[rtm.start]]
                """,
                "2:32 HIGH `rtm.start`",
                "5:28 HIGH `\\u0072tm.start` token=x, no_unreads=1",
                "8:8 HIGH `rtm.start`",
                "10:2 MEDIUM `rtm.start`",
                "12:11 MEDIUM `rtm.start`",
                "13:15 MEDIUM `rtm.start` no_unreads, token",
                "1:9 MENTION `rtm.start`"));
    }

    private static Stream<Arguments> hocon() {
        return Stream.of(
                of("nginx.conf", """
                        server { # slack
                          location /x { proxy_pass https://slack.com/api/rtm.start?no_unreads=1; }
                        }
                        ProxyPass /slack https://slack.com/api/rtm.start
                        """, """
                        server { # slack
                          location /x { proxy_pass https://slack.com/api/rtm.connect; }
                        }
                        ProxyPass /slack https://slack.com/api/rtm.connect
                        """, "2:50 HIGH `rtm.start` no_unreads=1", "4:40 HIGH `rtm.start`"),
                of(
                        "application.conf",
                        """
                include "base.conf"
                // rtm.start
                slack { base = "https://slack.com/api"
                  url = ${slack.base}"/rtm.start"?no_unreads=1  # x
                  plain: https://slack.com/api/rtm.start?token=x, rtm.start = 1
                  triple = \"""https://slack.com/api/rtm.start\"""
                  rtm-start = "/api/rtm\\u002Estart"
                  methods += rtm.start
                  list = [ rtm.start, "users.list"
                    ${a}/rtm.start ]
                }
                """,
                        """
                include "base.conf"
                // rtm.start
                slack { base = "https://slack.com/api"
                  url = ${slack.base}"/rtm.connect"  # x
                  plain: https://slack.com/api/rtm.connect?token=x, rtm.start = 1
                  triple = \"""https://slack.com/api/rtm.connect\"""
                  rtm-start = "/api/rtm.connect"
                  methods += rtm.connect
                  list = [ rtm.connect, "users.list"
                    ${a}/rtm.connect ]
                }
                """,
                        "4:24 HIGH `rtm.start` no_unreads=1",
                        "5:32 HIGH `rtm.start` token=x",
                        "6:37 HIGH `rtm.start`",
                        "7:21 MEDIUM `rtm\\u002Estart`",
                        "8:14 MEDIUM `rtm.start`",
                        "9:12 MEDIUM `rtm.start`",
                        "10:10 MEDIUM `rtm.start`",
                        "2:4 MENTION `rtm.start`"));
    }

    private static Stream<Arguments> terraform() {
        return Stream.of(of(
                "main.tf",
                """
                /* rtm.start */
                variable "base" { default = "https://slack.com/api" }
                resource "aws_lambda_function" "slack" {
                  environment {
                    variables = {
                      URL    = "${var.base}/rtm.start?token=${var.t["a"]}&no_unreads=1"
                      METHOD = lookup(var.m, "x", "rtm.start")
                    }
                  }
                  user_data = <<-EOT
                    curl https://slack.com/api/rtm.start?no_unreads=1
                  EOT
                  urls = [ "rtm.start", join("/", ["https://slack.com", "api", "rtm.start"]) ]
                }
                """,
                """
                /* rtm.start */
                variable "base" { default = "https://slack.com/api" }
                resource "aws_lambda_function" "slack" {
                  environment {
                    variables = {
                      URL    = "${var.base}/rtm.connect?token=${var.t["a"]}"
                      METHOD = lookup(var.m, "x", "rtm.connect")
                    }
                  }
                  user_data = <<-EOT
                    curl https://slack.com/api/rtm.connect
                  EOT
                  urls = [ "rtm.connect", join("/", ["https://slack.com", "api", "rtm.connect"]) ]
                }
                """,
                "6:29 HIGH `rtm.start` token=${var.t[\"a\"]}, no_unreads=1",
                "7:36 MEDIUM `rtm.start`",
                "11:32 HIGH `rtm.start` no_unreads=1",
                "13:13 MEDIUM `rtm.start`",
                "13:65 MEDIUM `rtm.start`",
                "1:4 MENTION `rtm.start`"));
    }

    private static Stream<Arguments> make() {
        return Stream.of(of(
                "Makefile",
                """
                # rtm.start
                BASE := https://slack.com/api# x
                URL = $(BASE)/\\
                \trtm.start
                export M?=rtm.start
                info.json:
                \t@curl "https://slack.com/api/rtm.start?token=$(TOKEN)&no_unreads=1" | pretty >info.json
                \t-curl $(BASE)/rtm.start \\
                \t  -d token=$$TOKEN -d mpim_aware=1
                """,
                null,
                "4:2 MEDIUM `rtm.start`",
                "5:11 MEDIUM `rtm.start`",
                "7:31 HIGH `rtm.start` token=$(TOKEN), no_unreads=1",
                "8:16 HIGH `rtm.start` token=$$TOKEN, mpim_aware=1",
                "1:3 MENTION `rtm.start`"));
    }

    private static Stream<Arguments> http() {
        return Stream.of(of(
                "slack.http",
                """
                @base = https://slack.com/api
                ### rtm.start
                GET {{base}}/rtm.start
                    ?token={{token}}
                    &no_unreads=1 HTTP/1.1
                Accept: application/json

                ###
                # rtm.start
                POST https://slack.com/api/rtm.start HTTP/1.1
                Content-Type: application/x-www-form-urlencoded

                token={{token}}&simple_latest=1
                """,
                """
                @base = https://slack.com/api
                ### rtm.start
                GET {{base}}/rtm.connect
                    ?token={{token}} HTTP/1.1
                Accept: application/json

                ###
                # rtm.start
                POST https://slack.com/api/rtm.connect HTTP/1.1
                Content-Type: application/x-www-form-urlencoded

                token={{token}}
                """,
                "3:14 HIGH `rtm.start` token={{token}}, no_unreads=1",
                "10:28 HIGH `rtm.start` token={{token}}, simple_latest=1",
                "2:5 MENTION `rtm.start`",
                "9:3 MENTION `rtm.start`"));
    }

    private static Arguments of(String path, String text, String fixed, String... calls) {
        return Arguments.of(path, text, Arrays.asList(calls), fixed);
    }
}
