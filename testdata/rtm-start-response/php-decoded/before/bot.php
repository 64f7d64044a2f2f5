<?php
$answer = json_decode(file_get_contents('https://slack.com/api/rtm.start?token=' . $token), true);
foreach ($answer['users'] as $user) {
    echo $user['name'], $answer['url'];
}
