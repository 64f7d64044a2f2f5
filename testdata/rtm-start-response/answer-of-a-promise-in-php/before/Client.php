<?php

namespace Bot\Slack;

class Client
{
    private $users = [];
    private $rooms = [];

    public function connect()
    {
        // first the URL
        $this->call('rtm.start')

        // then everything else
        ->then(function (Payload $response) {
            $answer = $response->getData();
            $this->team = new Team($this, $answer['team']);
            foreach ($answer['users'] as $user) {
                $this->users[$user['id']] = new User($this, $user);
            }
            foreach ($answer['channels'] as $channel) {
                $this->rooms[$channel['id']] = new Room($this, $channel);
            }
            return $this->open($answer['url']);
        });
    }
}
