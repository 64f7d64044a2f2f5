import static io.restassured.RestAssured.given;

import io.restassured.response.Response;

class SlackApiTest {
    Response start(String token) {
        return given().baseUri("https://slack.com")
                .basePath("/api")
                .header("Authorization", "Bearer " + token)
                .when()
                .get("/rtm.connect");
    }
}
