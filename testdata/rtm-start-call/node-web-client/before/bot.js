const { WebClient } = require('@slack/web-api');

const web = new WebClient('xoxb-fake');

async function open() {
  const { url } = await web.rtm.start({ no_unreads: true, presence_sub: true });
  return url;
}
