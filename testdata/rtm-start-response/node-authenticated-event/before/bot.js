const { RtmClient, CLIENT_EVENTS } = require('@slack/client');
const rtm = new RtmClient('xoxb-fake');
rtm.on(CLIENT_EVENTS.RTM.AUTHENTICATED, (data) => {
  console.log(data.self.name, data.team.name);
  data.channels.forEach((c) => console.log(c.name));
});
