<?php
class Session {
    public function __construct(array $answer) {
        $this->users = $answer['users'];
        $this->url = $answer['url'];
    }
}
