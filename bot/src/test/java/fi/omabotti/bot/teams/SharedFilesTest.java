package fi.omabotti.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import fi.omabotti.bot.auth.ServiceHosts;
import fi.omabotti.bot.teams.SharedFiles.Download;
import java.time.Duration;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files come from SharePoint and go there, and nowhere else. */
class SharedFilesTest {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final WireMockServer sharePoint =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    private final Transport transport = new Transport(Duration.ofSeconds(2), Duration.ofSeconds(10));

    @BeforeEach
    void start() {
        sharePoint.start();
    }

    @AfterEach
    void stop() {
        transport.destroy();
        sharePoint.stop();
    }

    @Test
    void a_file_is_downloaded_without_the_bots_token() {
        answers(ok("sisältö"));

        assertThat(download()).isEqualTo(new Download.Done(ByteString.encodeUtf8("sisältö")));

        sharePoint.verify(
                1,
                getRequestedFor(urlEqualTo("/file?tempauth=not-a-real-secret"))
                        .withHeader("Authorization", absent())
                        .withHeader("Cookie", absent()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_of_ten_megabytes_is_taken_and_no_larger_one(boolean sized) {
        answers(sized(sized).withBody(new byte[TEN_MEGABYTES]));
        assertThat(download()).hasToString("Done[" + TEN_MEGABYTES + " bytes]");

        answers(sized(sized).withBody(new byte[TEN_MEGABYTES + 1]));
        assertThat(download()).isEqualTo(new Download.Failed("larger than 10 MB"));
    }

    @Test
    void a_file_is_uploaded_whole() {
        answers(aResponse().withStatus(201));

        assertThat(files().upload(address(), ByteString.encodeUtf8("sisältö"))).isEmpty();

        sharePoint.verify(
                1,
                putRequestedFor(urlEqualTo("/file?tempauth=not-a-real-secret"))
                        .withHeader("Content-Range", equalTo("bytes 0-8/9"))
                        .withHeader("Content-Length", equalTo("9"))
                        .withHeader("Authorization", absent())
                        .withRequestBody(
                                binaryEqualTo(ByteString.encodeUtf8("sisältö").toByteArray())));
    }

    @Test
    void a_file_that_is_too_large_or_empty_is_not_sent() {
        assertThat(files().upload(address(), ByteString.of(new byte[TEN_MEGABYTES + 1])))
                .contains("larger than 10 MB");
        assertThat(files().upload(address(), ByteString.EMPTY)).contains("empty");

        assertThat(sharePoint.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308, 403, 404, 408, 429, 500, 503})
    void what_is_not_an_answer_is_tried_once_and_followed_nowhere(int status) {
        answers(aResponse()
                .withStatus(status)
                .withHeader("Retry-After", "0")
                .withHeader("Location", "http://127.0.0.1:" + sharePoint.port() + "/elsewhere"));

        assertThat(files().upload(address(), ByteString.encodeUtf8("x"))).contains("status " + status);

        assertThat(sharePoint.getAllServeEvents()).hasSize(1);
    }

    @Test
    void a_connection_that_breaks_or_stands_still_is_a_failure() {
        answers(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
        assertThat(download()).isInstanceOf(Download.Failed.class);

        answers(ok().withFixedDelay(6_000));
        assertThat(download()).isEqualTo(new Download.Failed("SocketTimeoutException"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sharepoint.com.evil.example/file",
                "https://x.sharepoint.com.evil.example/file",
                "https://evil.example/sharepoint.com",
                "https://evil.example/?x.sharepoint.com",
                "https://evil.example#x.sharepoint.com",
                "https://evil.example\\@x.sharepoint.com/file",
                "https://evilsharepoint.com/file",
                "https://sharepoint.com/file",
                "https://x.sharepoint.com./file",
                "https://x.sharepoint.com:8443/file",
                "https://x.sharepoint.com@evil.example/file",
                "https://user@x.sharepoint.com/file",
                "https://user:password@x.sharepoint.com/file",
                "http://x.sharepoint.com/file",
                "http://127.0.0.1/file",
                "http://169.254.169.254/metadata",
            })
    void no_other_host_is_called(String address) {
        SharedFiles files = new SharedFiles(transport, ServiceHosts.of(List.of("*.sharepoint.com")));

        assertThat(files.download(address)).isEqualTo(new Download.Failed("HostNotListed"));
        assertThat(files.upload(address, ByteString.encodeUtf8("x"))).contains("HostNotListed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file", "//x.sharepoint.com/file", "file:///etc/passwd", "ftp://x.sharepoint.com/file"})
    void what_is_no_address_of_the_web_is_refused(String address) {
        SharedFiles files = new SharedFiles(transport, ServiceHosts.of(List.of("*.sharepoint.com")));

        assertThat(files.download(address)).isEqualTo(new Download.Failed("IllegalArgumentException"));
        assertThat(files.upload(address, ByteString.encodeUtf8("x"))).contains("IllegalArgumentException");
    }

    private Download download() {
        return files().download(address());
    }

    private SharedFiles files() {
        return new SharedFiles(transport, ServiceHosts.of(List.of("127.0.0.1:" + sharePoint.port())));
    }

    private String address() {
        return "http://127.0.0.1:" + sharePoint.port() + "/file?tempauth=not-a-real-secret";
    }

    /** With a Content-Length, or in chunks without. */
    private static ResponseDefinitionBuilder sized(boolean sized) {
        return sized ? ok() : ok().withChunkedDribbleDelay(10, 10);
    }

    private void answers(ResponseDefinitionBuilder answer) {
        sharePoint.stubFor(any(anyUrl()).willReturn(answer));
    }
}
