<?php
use JoliCode\Slack\ClientFactory;

$client = ClientFactory::create('xoxb-fake');
$start = $client->rtmStart(['no_unreads' => true]);
foreach ($start->getUsers() as $user) {
    echo $user->getName();
}
