<?php
class SlackApi {
    private $token;
    public function rtmStart() {
        $body = file_get_contents("https://slack.com/api/rtm.start?token=" . $this->token);
        return json_decode($body, true);
    }
}
