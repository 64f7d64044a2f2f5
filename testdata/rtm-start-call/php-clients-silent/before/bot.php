<?php
use JoliCode\Slack\ClientFactory;

class Wrapper
{
    public function rtmStart(array $options) { return null; }
}
echo ClientFactory::create('xoxb-fake')->rtmConnect(['presence_sub' => true])->getUrl();
