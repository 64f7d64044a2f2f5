import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;

class SlackStartTest {
    void startHasAnUrl(String token) {
        JsonPath answer = given().param("token", token).post("https://slack.com/api/rtm.connect").jsonPath();
        System.out.println(answer.getString("url") + answer.getString("team.domain"));
    }

    void usersHaveNames(String token) {
        JsonPath answer = given().param("token", token).post("https://slack.com/api/users.list").jsonPath();
        System.out.println(answer.getList("users.name"));
    }
}
