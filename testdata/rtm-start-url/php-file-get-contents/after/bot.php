<?php
$answer = file_get_contents('https://slack.com/api/rtm.connect?token=' . $token);
$url = json_decode($answer, true)['url'];
