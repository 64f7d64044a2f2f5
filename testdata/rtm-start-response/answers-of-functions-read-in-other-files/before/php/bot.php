<?php
require_once 'SlackApi.php';
$api = new SlackApi(getenv('TOKEN'));
$start = $api->rtmStart();
foreach ($start['users'] as $u) {
    echo $u['name'];
}
