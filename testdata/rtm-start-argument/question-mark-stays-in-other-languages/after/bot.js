const start = 'https://slack.com/api/rtm.connect?';

fetch(`${start}&token=${token}`);
