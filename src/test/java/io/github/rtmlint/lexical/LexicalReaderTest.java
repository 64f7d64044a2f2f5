package io.github.rtmlint.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.CommandTexts;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Rules;
import io.github.rtmlint.text.Edits;
import io.github.rtmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LexicalReaderTest {
    private static final LexicalReader READER = new LexicalReader(Rules.builtIn(), CommandTexts.NONE, path -> false);
    private static final Migration MIGRATION =
            Rules.builtIn().migration("rtm.start").orElseThrow();

    /** What is expected: kind and confidence, the dropped arguments in brackets, what is read and gone in braces. */
    static Stream<Arguments> calls() {
        return Stream.of(
                of("a.kt", "URL HIGH [simple_latest] {}", """
                        val r = Request.Builder().url("https://slack.com/api/rtm.start" +
                            "?token=$token" +
                            "&simple_latest=true")
                        """),
                of("a.kt", "SDK HIGH [no_unreads] {channels team.plan}", """
                        import com.slack.api.Slack
                        import com.slack.api.methods.MethodsClient
                        fun run(client: MethodsClient) {
                            val response = client.rtmStart { it.token("t").noUnreads(true).presenceSub(true) }
                            println(response.channels.size + response.self.id + response.team.plan)
                        }
                        """),
                of("a.groovy", "URL HIGH [] {channels users}", """
                        class Bot {
                          def rtm
                          void connect() {
                            def resp = new URL("https://slack.com/api/rtm.start?token=${token}").text
                            rtm = new JsonSlurper().parseText(resp)
                          }
                          def find() { rtm ? rtm.channels : rtm?.users?.find { it.id } }
                        }
                        """),
                of("a.scala", "URL MEDIUM [] {}", """
                        package slack
                        def start() = request[Answer]("rtm.start", Map.empty)
                        """),
                of("a.scala", "SDK MEDIUM [] {ims users}", """
                        package slack
                        def state(start: RtmStart): State =
                          State(start.self, start.users, start.ims)
                        """),
                of("a.clj", "URL HIGH [no_unreads] {}", """
                        (http/get "https://slack.com/api/rtm.start" {:query-params {:token t :no_unreads 1}})
                        """),
                of("a.js", "SDK HIGH [no_unreads] {channels users}", """
                        const { WebClient } = require('@slack/web-api');
                        const web = new WebClient(token);
                        const { users, channels: all, url } = await web.rtm.start({ no_unreads: true, presence_sub: 1 });
                        """),
                of("a.ts", "SDK HIGH [] {groups}", """
                        import { WebClient } from '@slack/web-api';
                        const web = new WebClient(token);
                        web.rtm.start().then(data => data.groups);
                        """),
                of("a.js", "SDK HIGH [] {}", """
                        const { RTMClient } = require('@slack/rtm-api');
                        const rtm = new RTMClient(token, { useRtmConnect: false });
                        rtm.start();
                        """),
                of("a.js", "URL HIGH [simple_latest] {bots}", """
                        request.get(`https://slack.com/api/rtm.start?token=${token}&simple_latest=1`, (err, res, body) => {
                          const parsed = JSON.parse(body);
                          console.log(parsed.bots.length, parsed.self.name);
                        });
                        """),
                of("a.py", "SDK HIGH [no_unreads simple_latest] {users}", """
                        from slack_sdk import WebClient
                        client = WebClient(token=token)
                        resp = client.rtm_start(simple_latest=True, no_unreads=1, presence_sub=True)
                        for u in resp["users"]:
                            print(u["name"], resp["self"]["id"])
                        """),
                of("a.py", "URL HIGH [mpim_aware] {ims self.prefs}", """
                        def start(token):
                            params = {"token": token, "mpim_aware": 1}
                            r = requests.get("https://slack.com/api/rtm.start", params=params)
                            data = r.json()
                            return data.get("ims", []), data["self"]["prefs"]["tz"]
                        """),
                of("a.py", "URL MEDIUM [no_unreads simple_latest] {}", """
                        import slackclient
                        sc.api_call('rtm.start?simple_latest=1&no_unreads=1')
                        """),
                of("a.py", "URL MEDIUM [] {}", """
                        from slack_sdk.rtm import RTMClient
                        rtm = RTMClient(token=t, connect_method='rtm.start')
                        """),
                of("a.rb", "SDK HIGH [simple_latest] {channels ims users}", """
                        require 'slack-ruby-client'
                        client = Slack::Web::Client.new
                        rtm = client.rtm_start(simple_latest: true)
                        puts rtm['channels'], rtm.users, rtm[:ims]
                        """),
                of("a.rb", "SDK HIGH [] {}", """
                        Slack::RealTime.configure do |config|
                          config.start_method = :rtm_start
                        end
                        """),
                of("a.rb", "URL HIGH [] {dnd}", """
                        @data = JSON.parse(Net::HTTP.get(URI("https://slack.com/api/rtm.start?token=#{t}")))
                        def dnd
                          @data["dnd"]
                        end
                        """),
                of("a.go", "SDK MEDIUM [] {users}", """
                        import "github.com/nlopes/slack"
                        func main() {
                        	info, url, err := api.StartRTM()
                        	for _, u := range info.Users { fmt.Println(u) }
                        }
                        """),
                of("a.go", "URL HIGH [] {channels}", """
                        func main() {
                        	resp, err := http.Get(fmt.Sprintf("https://slack.com/api/rtm.start?token=%s", token))
                        	body, err := ioutil.ReadAll(resp.Body)
                        	var answer Answer
                        	err = json.Unmarshal(body, &answer)
                        	fmt.Println(answer.Self.Id, answer.Channels)
                        }
                        """),
                of("a.php", "URL HIGH [simple_latest] {users}", """
                        <?php
                        $result = file_get_contents('https://slack.com/api/rtm.start?token=' . $token . '&simple_latest=1');
                        $data = json_decode($result, true);
                        foreach ($data['users'] as $u) { echo $u, $data['url']; }
                        """),
                of("a.cs", "URL HIGH [] {channels ims}", """
                        var resp = client.GetAsync($"https://slack.com/api/rtm.start?token={token}").Result;
                        dynamic o = JsonConvert.DeserializeObject(resp.Content);
                        Console.WriteLine(o.channels, o["ims"]);
                        """),
                of("a.ex", "URL HIGH [] {users}", """
                        url = "https://slack.com/api/rtm.start?token=#{token}"
                        {:ok, resp} = HTTPoison.get(url)
                        json = Poison.decode!(resp.body)
                        json["users"]
                        """),
                of("a.pl", "URL HIGH [simple_latest] {channels users}", """
                        my $res = $ua->post('https://slack.com/api/rtm.start', { token => $t, simple_latest => 1 });
                        my $rtm = decode_json($res->content);
                        print $rtm->{channels}; print @{$rtm->{users}};
                        """),
                of("a.rs", "URL HIGH [no_unreads] {channels}", """
                        let url = format!("https://slack.com/api/rtm.start?token={}&no_unreads=1", token);
                        let v: Value = client.get(&url).send()?.json()?;
                        println!("{}", v["channels"]);
                        """),
                of("a.unknown", "CONFIG HIGH [no_latest] {}", "fetch https://slack.com/api/rtm.start?no_latest=1\n"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void findsTheCallAndWhatBelongsToIt(String file, String expected, String code) {
        assertThat(read(file, code))
                .singleElement()
                .satisfies(call -> assertThat(told(call)).isEqualTo(expected));
    }

    static Stream<Arguments> silent() {
        return Stream.of(
                silent(
                        "a.js",
                        "import { RTMClient } from '@slack/rtm-api';\nthis.rtm = new RTMClient(t);\nthis.rtm.start();"),
                silent("a.js", "// slack\ngtm.start(); dataLayer.push({'gtm.start': new Date()});"),
                silent("a.js", "import '@slack/web-api';\nrtm.start({ simple_latest: true });"),
                silent("a.js", "// slack\nemitter.on('rtm.start', () => 0);"),
                silent("a.js", "// https://slack.com/api/rtm.start"),
                silent("a.kt", "import io.agora.rtm.RtmClient\nval rtm = RtmClient()\nrtm.start()"),
                silent("a.kt", "fun rtmStart() {}"),
                silent("a.py", "import slack\nprint('rtm.start failed')\nraise ValueError('rtm.start')"),
                silent("a.py", "\"\"\"See https://api.slack.com/methods/rtm.start\"\"\""),
                silent("a.py", "# slack\nimportm.startDataImport()\nx = {'slack.rtm.start.timeout': 1}"),
                silent("a.rb", "Slack\nrtm.start"),
                silent("a.md", "`https://slack.com/api/rtm.start`"),
                silent("a.html", "<p>Use https://slack.com/api/rtm.start no more.</p>"));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void staysSilentOnWhatOnlyLooksAlike(String file, String code) {
        assertThat(read(file, code)).isEmpty();
    }

    @Test
    void removesWhatTheSuccessorLacks() {
        assertThat(withoutDropped(
                        "a.kt", "get(\"https://slack.com/api/rtm.start\" + \"?token=\" + t +\n    \"&no_unreads=1\")"))
                .isEqualTo("get(\"https://slack.com/api/rtm.start\" + \"?token=\" + t)");
        assertThat(withoutDropped("a.py", "get('https://slack.com/api/rtm.start?simple_latest=1&token=%s' % t)"))
                .isEqualTo("get('https://slack.com/api/rtm.start?token=%s' % t)");
        assertThat(withoutDropped("a.py", "# slack\napi('rtm.start', no_latest=1, token=t, mpim_aware=1)"))
                .isEqualTo("# slack\napi('rtm.start', token=t)");
    }

    @Test
    void aFallbackIsNeverSure() {
        Source source = source("A.java", "class A { String u = \"https://slack.com/api/rtm.start\"; ");

        assertThat(READER.fallback(source).calls())
                .extracting(ApiCall::confidence)
                .containsExactly(Confidence.MEDIUM);
    }

    @Test
    void deepAndBrokenCodeIsReadToTheEnd() {
        String deep = "(".repeat(50_000) + "\"https://slack.com/api/rtm.start\"" + "}".repeat(50_000);
        for (String file : List.of("a.kt", "a.py", "a.js", "a.rb", "a.clj")) {
            assertThat(read(file, deep)).as(file).hasSize(1);
        }
    }

    @Test
    void aTableOfManyNamesIsReadWithoutFollowingEach() {
        String table = "slack([" + "'rtm.start', {simple_latest: 1}, ".repeat(10_000) + "])";

        assertThat(read("a.js", table)).hasSize(10_000);
    }

    @Test
    void constantsThatGrowAndLongConcatenationsEnd() {
        StringBuilder code = new StringBuilder("# slack\na0 = 'rtm.start'\n");
        for (int i = 1; i < 40; i++) {
            code.append("a" + i + " = a" + (i - 1) + (" + a" + (i - 1)).repeat(9) + "\n");
        }
        code.append("b = 'https://slack.com/api/'" + " + 'x'".repeat(50_000) + "\n");

        assertThat(read("a.py", code.toString())).hasSize(1);
    }

    @Test
    void constantsAreKnownInsideInterpolations() {
        assertThat(read("a.js", "const A = 'https://slack.com/api/';\nx = `${f(A + 'rtm.start')}`;"))
                .extracting(ApiCall::confidence)
                .containsExactly(Confidence.HIGH);
    }

    private static Arguments of(String file, String expected, String code) {
        return Arguments.of(file, expected, code);
    }

    private static Arguments silent(String file, String code) {
        return Arguments.of(file, code);
    }

    private static List<ApiCall> read(String file, String code) {
        return READER.read(source(file, code)).calls().stream()
                .filter(c -> c.kind() != ApiCall.Kind.MENTION && c.method().equals(MIGRATION.from()))
                .toList();
    }

    private static String told(ApiCall call) {
        Stream<String> dropped = call.arguments().stream().map(Argument::name).filter(LexicalReaderTest::dropped);
        Stream<String> gone = call.reads().stream()
                .map(Read::path)
                .flatMap(path -> IntStream.rangeClosed(1, path.size())
                        .mapToObj(length -> path.subList(0, length))
                        .filter(part -> MIGRATION.missing(part).isPresent())
                        .limit(1))
                .map(part -> String.join(".", part));
        return call.kind() + " " + call.confidence() + " [" + sorted(dropped) + "] {" + sorted(gone) + "}";
    }

    private static boolean dropped(String argument) {
        return MIGRATION.argument(argument).filter(a -> !a.kept()).isPresent();
    }

    private static String sorted(Stream<String> words) {
        return words.sorted().distinct().collect(Collectors.joining(" "));
    }

    private static String withoutDropped(String file, String code) {
        Source source = source(file, code);
        return Edits.apply(
                source,
                READER.read(source).calls().get(0).arguments().stream()
                        .filter(a -> dropped(a.name()))
                        .flatMap(a -> a.removal().stream())
                        .toList());
    }

    static Source source(String file, String code) {
        return new Source(file, code, StandardCharsets.UTF_8, false);
    }
}
