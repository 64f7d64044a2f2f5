const { WebClient } = require('@slack/web-api');

const web = new WebClient('xoxb-fake');
web.rtm.connect({ presence_sub: true });
web.rtm.connect({ presence_sub: true });
web.users.list({ include_locale: true });
