<?php
use CL\Slack\Payload\RtmStartPayload;
use CL\Slack\Transport\ApiClient;

$response = (new ApiClient('xoxb-fake'))->send(new RtmStartPayload());
