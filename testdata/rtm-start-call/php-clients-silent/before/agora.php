<?php
use Acme\Agora\Client;

$rtm = new Client();
$rtm->rtmStart(['no_unreads' => true]);
