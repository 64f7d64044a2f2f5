<?php
require_once 'Methods.php';

function connect($client, $token) {
    $answer = json_decode($client->get(Methods::START, ['query' => ['token' => $token, 'no_unreads' => 1]])->getBody(), true);
    echo $answer['users'];
    return $answer['url'];
}
