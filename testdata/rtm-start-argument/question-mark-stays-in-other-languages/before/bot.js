const start = 'https://slack.com/api/rtm.start?simple_latest=1';

fetch(`${start}&token=${token}`);
