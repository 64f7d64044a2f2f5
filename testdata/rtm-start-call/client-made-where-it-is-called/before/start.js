const { WebClient } = require('@slack/web-api');
new WebClient('t').rtm.start().then((r) => console.log(r.users));
