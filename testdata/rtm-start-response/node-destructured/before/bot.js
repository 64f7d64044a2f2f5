const { WebClient } = require('@slack/web-api');

const web = new WebClient('xoxb-fake');

async function open() {
  const { users, channels: all, url } = await web.rtm.start();
  const info = await web.rtm.connect();
  console.log(users, all, url, info.channels);
}

web.rtm.start().then(answer => answer.groups.length);
