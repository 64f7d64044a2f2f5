<?php
class Methods {
    const START = 'https://slack.com/api/rtm.start';
}
