package io.github.rtmlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses the page in a browser, where one is installed. */
class HtmlBrowserTest {
    /** Presses what a person would press, and notes on the page what it then shows. */
    private static final String PERSON = """
            <script>
            const log = [];
            const form = document.forms[0];
            const see = what => log.push(what + '=' + document.getElementById('count').textContent);
            const headings = () => [...document.querySelectorAll('section:not([hidden]) > h2')].map(h => h.textContent);
            const set = (input, value) => {
              if (input.type === 'checkbox') input.checked = value; else input.value = value;
              input.dispatchEvent(new Event('input', {bubbles: true}));
            };
            log.push('form=' + !form.hidden);
            see('all');
            set(form.words, 'getUsers');
            see('words');
            set(form.words, '');
            set(form.querySelector('[value=warning]'), false);
            see('warnings off');
            set(form.querySelector('[value=warning]'), true);
            set(form.rule, 'rtm-start-call');
            see('rule');
            set(form.rule, '');
            set(form.todo, 'hand');
            see('by hand');
            set(form.todo, '');
            form.querySelector('[value=rule][name=group]').click();
            log.push('headings=' + headings().join());
            document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true}));
            log.push('first=' + document.activeElement.id);
            document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true}));
            log.push('second=' + document.activeElement.id);
            document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'k', bubbles: true}));
            log.push('back=' + document.activeElement.id);
            const narrow = document.documentElement.scrollWidth <= window.innerWidth;
            log.push('fits=' + narrow);
            document.title = log.join(' | ');
            </script>
            """;

    @TempDir
    Path folder;

    @Test
    void thePageFiltersGroupsAndStepsByKeys() throws IOException {
        String page = Golden.write(new HtmlReport(), Samples.bot(), TextReportTest.context(false, 0, false, true));
        String title = title(page.replaceFirst("<meta http-equiv[^\\n]*", "").replace("</body>", PERSON + "</body>"));
        assertThat(title.split(" \\| "))
                .containsExactly(
                        "form=true",
                        "all=4 of 4 shown",
                        "words=2 of 4 shown",
                        "warnings off=2 of 4 shown",
                        "rule=1 of 4 shown",
                        "by hand=1 of 4 shown",
                        "headings=rtm-start-argument,rtm-start-call,rtm-start-mention,rtm-start-response,Problems",
                        "first=f2",
                        "second=f1",
                        "back=f2",
                        "fits=true");
    }

    /** The page's own script runs under its policy, and a script that got in would not. */
    @Test
    void thePolicyLetsNothingElseRun() throws IOException {
        String page = Golden.write(new HtmlReport(), Samples.hostile(), TextReportTest.context(false, 0, false, true));
        String dom = dom(page.replace("</body>", "<script>document.title = 'pwned'</script></body>"));
        assertThat(dom).contains("<title>rtmlint report</title>").contains("3 of 3 shown");
    }

    private String title(String page) throws IOException {
        String dom = dom(page);
        return dom.substring(dom.indexOf("<title>") + 7, dom.indexOf("</title>"));
    }

    private String dom(String page) throws IOException {
        Optional<String> browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
        assumeTrue(browser.isPresent(), "no Chromium is installed, so the HTML report is not tried in a browser");
        Path file = Files.writeString(folder.resolve("report.html"), page);
        Path dom = folder.resolve("dom.html");
        List<String> command = List.of(
                browser.get(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--window-size=420,900",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                file.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return Files.readString(dom);
    }
}
