const { WebClient } = require('@slack/web-api');

const web = new WebClient('xoxb-fake');

async function open() {
  const { url } = await web.rtm.connect({ presence_sub: true });
  return url;
}
