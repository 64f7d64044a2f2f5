<?php
require 'Session.php';
$answer = json_decode(file_get_contents('https://slack.com/api/rtm.start?token=' . getenv('T')), true);
$session = new Session($answer);
